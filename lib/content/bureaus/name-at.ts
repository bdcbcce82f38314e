import type { Bureau } from '@/lib/model/bureau/bureau';

type Printed = { published: string; issuer: string; source?: string | undefined };

/**
 * The name of a bureau when it published a notice: a former name up to its last day, later the present one. Of several
 * that fit, as of bureaus that were merged, it is the one that the notice prints, else the one that ended first. Null
 * if two are equally possible.
 */
export function nameAt(
  { name, formerly }: Pick<Bureau, 'name' | 'formerly'>,
  { published, issuer, source = '' }: Printed,
): string | null {
  const day = published.slice(0, 10);
  const possible = formerly.filter(({ until }) => day <= until);
  const printed = possible.filter(
    (former) => issuer.includes(former.name) || source.includes(former.name) || issuer === former.partyGroup,
  );
  const [first, second] = (printed.length > 0 ? printed : possible).toSorted((a, b) =>
    a.until < b.until ? -1 : 1,
  );
  if (first === undefined) return name;
  return second !== undefined && second.until === first.until ? null : first.name;
}
