import { formatTable } from './format-table';
import { measureSite } from './growth/measure-site';
import { estimates, type Limit, type MeasuredSite, sitesFor } from './growth/on-paper';

// npm run bench:growth -- 43 1000: only these numbers of issues.
const counts = process.argv.slice(2).map(Number);
const SIZES = [43, 1000, 5000, 20_000];
// A province: 1,000 bureaus, 3,000 notices.
const PROVINCE = 130_000;
// An editor waits for a build and a check; a rented machine has 4 GiB; a reader's first search loads the root.
const LIMITS: readonly Limit[] = [
  { name: 'build, after one file, s', most: 120 },
  { name: 'check:site, s', most: 300 },
  { name: 'build, after one file, MiB', most: 3072 },
  { name: 'check:site, MiB', most: 3072 },
  { name: 'changes, after one file, MiB', most: 3072 },
  { name: 'search/index.json, KB as sent', most: 60 },
];

const sites: MeasuredSite[] = [];
for (const issues of counts.length > 0 ? counts : SIZES) {
  sites.push({ issues, figures: await measureSite(issues) });
  console.log(`${issues} issues: measured`);
}
const names = [...new Set(sites.flatMap(({ figures }) => [...figures.keys()]))];
console.log(
  `\n${formatTable(
    ['', ...sites.map(({ issues }) => `${issues} issues`)],
    names.map((name) => [name, ...sites.map(({ figures }) => written(figures.get(name)))]),
  )}`,
);
if (sites.length > 1) {
  const paper = estimates(sites, PROVINCE);
  console.log(
    `\n${formatTable(
      ['on paper', 'for each 1,000 issues more', `${PROVINCE} issues in one site`],
      paper.map(({ name, perThousand, there }) => [name, written(perThousand), written(there)]),
    )}`,
  );
  const several = sitesFor(sites, PROVINCE, LIMITS);
  if (several !== null) {
    const { limit, issues, sites: count } = several;
    console.log(
      `\nThe first limit is ${limit.name} ${limit.most}, at ${issues} issues: ${count} sites for a province.`,
    );
  }
}

function written(value: number | undefined): string {
  if (value === undefined) return '–';
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0);
}
