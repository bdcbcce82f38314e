import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { smallSite } from './small-site';

// Kills a build with all its children at ten points, builds again, and compares with a fresh build. It takes about 17
// builds, so it is not part of npm test: npx tsx tests/rebuild/kill-builds.ts
const POINTS = 10;
const site = smallSite();
const path = join(site.content, 'notices/2026-library/issues/01.md');

// One notice is saved in turn with one word and another, so that each build has something to make and something to take.
function save(round: number): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/第[一二]季度/, round % 2 === 0 ? '第一季度' : '第二季度'));
}

const expected: Map<string, string>[] = [];
for (const round of [0, 1]) {
  save(round);
  expected.push(await site.fresh());
}
save(0);
const first = await site.build();
if (first.status !== 0) throw new Error(first.printed);
let { seconds } = first;

let wrong = 0;
for (let point = 1; point <= POINTS; point += 1) {
  save(point);
  const [before, after] = [expected[(point + 1) % 2], expected[point % 2]];
  const killAfter = (seconds * point) / (POINTS + 1);
  const killed = await site.build({ killAfter });
  const served = site.sums();
  const isWhole = isDeepStrictEqual(served, before) || isDeepStrictEqual(served, after);
  const again = await site.build();
  // Later points follow the pace of the machine.
  if (again.status === 0) seconds = again.seconds;
  const isEqual = again.status === 0 && isDeepStrictEqual(site.sums(), after);
  if (!isWhole || !isEqual) wrong += 1;
  const ended = killed.status === null ? 'killed' : 'ended before';
  console.log(
    `${killAfter.toFixed(1)} of ${seconds.toFixed(1)} s: ${ended}; out/ ${isWhole ? 'whole' : 'IN PIECES'}; built again ${isEqual ? 'equal' : 'DIFFERENT'}`,
  );
}
site.remove();
process.exitCode = wrong === 0 ? 0 : 1;
