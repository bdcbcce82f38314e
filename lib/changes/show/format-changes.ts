import { type Change, isUnexplained } from '@/lib/changes/change';
import { type Group, groupChanges } from './group-changes';
import { listPlaces } from './list-places';

/** The digests of the two sites that were compared; null where nothing was published before. */
export type Compared = { since: string | null; now: string };

/** The report for a terminal: what readers will see differently, in groups, and what nothing accounts for. */
export function formatChanges({ since, now }: Compared, changes: readonly Change[]): string {
  const heading = `本次内容 ${now}，${since === null ? '首次发布' : `与 ${since} 相比`}：`;
  const groups = groupChanges(changes).flatMap((group) => [
    '',
    `${group.name}：`,
    ...groupRows(group).map((row) => `  ${row}`),
  ]);
  return [heading, ...groups, '', conclusion(changes)].join('\n');
}

/** One sentence: whether everything is accounted for. */
export function conclusion(changes: readonly Change[]): string {
  if (changes.length === 0) return '没有改动。';
  const open = changes.filter(isUnexplained).length;
  if (open === 0) return '每一处改动都有依据。';
  return `有 ${open} 处未说明的改动，不能发布。请改回；内容确实要改的，在它的文件里写 updates 或 errata；是程序改了的，请先和做网站的人核对。`;
}

/** The changes of a group, one line for each; of pages and files one for each cause. */
export function groupRows({ kind, changes }: Group): string[] {
  if (kind === 'assets') return [`${changes.length} 个文件，读者看到的字不变`];
  if (kind === 'page' || kind === 'file')
    return listPlaces(changes).map(({ cause, places }) => `${cause}：${places}`);
  return changes.map(sentence);
}

function sentence({ where, before, after, cause }: Change): string {
  const reason = cause === null ? '' : `，依据：${cause}`;
  return `${where}：${differenceWords({ before, after })}${reason}`;
}

/** What stood there and what stands there now, in one phrase. */
export function differenceWords({ before, after }: Pick<Change, 'before' | 'after'>): string {
  if (before === null && after === null) return '内容不同';
  return `${before ?? '（无）'} → ${after ?? '（无）'}`;
}
