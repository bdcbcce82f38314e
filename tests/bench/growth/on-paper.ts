import type { SiteFigures } from './measure-site';

/** A measured site: how many issues it has, and what it takes. */
export type MeasuredSite = { issues: number; figures: SiteFigures };

/** What one measure comes to in a site of another size: how much for each 1,000 issues more, and how much at that size. */
export type Estimate = { name: string; perThousand: number; there: number };

/** What a site may take before it should become several: a measure by its name, and its limit. */
export type Limit = { name: string; most: number };

/** What a site of `issues` issues would take, on the straight line through the two largest measured sites; none for measures that only one of them has. */
export function estimates(sites: readonly MeasuredSite[], issues: number): Estimate[] {
  const [smaller, larger] = sites.toSorted((a, b) => a.issues - b.issues).slice(-2);
  if (smaller === undefined || larger === undefined) return [];
  return [...larger.figures].flatMap(([name, there]) => {
    const here = smaller.figures.get(name);
    if (here === undefined) return [];
    const slope = (there - here) / (larger.issues - smaller.issues);
    return [{ name, perThousand: slope * 1000, there: there + slope * (issues - larger.issues) }];
  });
}

/** The number of issues at which a site reaches a limit, on the same line; null if it does not grow. */
export function issuesAt(sites: readonly MeasuredSite[], { name, most }: Limit): number | null {
  const [empty, thousand] = [0, 1000].map((issues) =>
    estimates(sites, issues).find((one) => one.name === name),
  );
  if (empty === undefined || thousand === undefined || empty.perThousand <= 0) return null;
  return Math.max(0, Math.floor(((most - empty.there) / empty.perThousand) * 1000));
}

/** How many sites hold `issues` issues so that none passes a limit, and the limit that decides it; null if none does. */
export function sitesFor(
  sites: readonly MeasuredSite[],
  issues: number,
  limits: readonly Limit[],
): { sites: number; issues: number; limit: Limit } | null {
  const reached = limits.flatMap((limit) => {
    const at = issuesAt(sites, limit);
    return at === null || at === 0 ? [] : [{ limit, issues: at }];
  });
  const [first] = reached.toSorted((a, b) => a.issues - b.issues);
  return first === undefined ? null : { ...first, sites: Math.ceil(issues / first.issues) };
}
