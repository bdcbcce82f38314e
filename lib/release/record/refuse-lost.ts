import { join } from 'node:path';
import { NOTHING_PUBLISHED } from '@/lib/model/published';
import { compareRecords, type Lost } from '@/lib/record/compare-records';
import type { Places } from '@/lib/release/places';
import { ReleaseError } from '@/lib/release/release-error';
import { firstThree } from './first-three';
import { releasedRecord } from './released-record';
import { servedRecord } from './served-record';

/** The finished folder, the current release, and the name of a release that may lose what it published. */
export type Comparison = { finished: string; current: string | null; replace: string | undefined };

/**
 * Compares what is to be released with the record of the current release; returns lines for the operator. Throws
 * ReleaseError if something published would vanish or change, unless that release is named to be replaced.
 */
export function refuseLost(
  { dir, releases }: Pick<Places, 'dir' | 'releases'>,
  { finished, current, replace }: Comparison,
): string[] {
  if (replace !== undefined && replace !== current) {
    const now = current === null ? '没有发布' : `是 ${current}`;
    throw new ReleaseError(`--replace 要写正在公开的发布的名称，现在${now}。`);
  }
  if (current === null) return ['这里还没有正在公开的发布，没有登记可以对照。'];
  const wayOut = `确实不要原来公开的（例如换成另一个网站），加上 --replace ${current}。`;
  const served = servedRecord(join(releases, current), current);
  if (served === 'damaged' && replace === undefined) {
    throw new ReleaseError(
      `正在公开的 ${current} 的登记坏了，不能对照，没有发布。请先退回上一次发布。${wayOut}`,
    );
  }
  if (served === 'none') return [`正在公开的 ${current} 里没有登记（是旧的程序做的），没有对照。`];
  if (served === 'damaged') return [`按 --replace 换下 ${current}，它的登记坏了，没有对照。`];
  const lost = compareRecords(served, releasedRecord(finished) ?? NOTHING_PUBLISHED);
  const isWhole = lost.gone.length + lost.changed.length === 0;
  if (replace !== undefined) {
    return [`按 --replace 换下 ${current}：${isWhole ? '公开过的都还在' : lossWords(lost)}。`];
  }
  if (isWhole) return [];
  throw new ReleaseError(
    `与正在公开的 ${current} 对照，${lossWords(lost)}。没有发布。content/ 可能退回到了以前的样子，请取回最新的；published.yaml 缺了、改了的，运行 npm run publish:record -- --from ${dir} 恢复，再运行 npm run check，会逐条说明怎样改。${wayOut}`,
  );
}

function lossWords({ gone, changed }: Lost): string {
  return [
    ...(gone.length > 0 ? [`公开过的 ${gone.length} 处没有了：${firstThree(gone)}`] : []),
    ...(changed.length > 0 ? [`公开过的 ${changed.length} 处变了：${firstThree(changed)}`] : []),
  ].join('；');
}
