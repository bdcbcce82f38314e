import type { FoldingTables } from '@/lib/search/fold/create-text-folder';
import { FOLD_FORM, type FoldTable } from '@/lib/search/shards/fold-table';

/** The tables of several notices in one, and every character of what is typed that any of them can change. */
export function buildFoldTable(tables: readonly FoldingTables[]): { table: FoldTable; foldable: string } {
  const variants = collect(tables.map((one) => one.variants.match(/../gu) ?? []));
  const words = collect(tables.map((one) => groupsOf(one.words)));
  const own = tables.flatMap(({ words: one }, notice) => (isInOrder(groupsOf(one)) ? [] : [[notice, one]]));
  const foldable = new Set([
    ...variants.flatMap(([pair]) => Array.from(pair).slice(0, 1)),
    ...words.flatMap(([group]) => Array.from(changedIn(group))),
  ]);
  return {
    table: { form: FOLD_FORM, variants, words, own: Object.fromEntries(own) },
    foldable: [...foldable].sort().join(''),
  };
}

const groupsOf = (words: string): string[] => words.match(/.{4}/g) ?? [];

// Each group once, in order, with the notices that have it.
function collect(groups: readonly string[][]): [string, string][] {
  const having = new Map<string, number[]>();
  for (const [notice, own] of groups.entries()) {
    for (const group of own) having.set(group, [...(having.get(group) ?? []), notice]);
  }
  return [...having].sort(byGroup).map(([group, notices]) => [group, digitsOf(notices)]);
}

const byGroup = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

function digitsOf(notices: readonly number[]): string {
  const digits = Array.from({ length: Math.floor((notices.at(-1) ?? 0) / 4) + 1 }, () => 0);
  for (const notice of notices) digits[notice >> 2] = (digits[notice >> 2] ?? 0) | (1 << (notice & 3));
  return digits.map((digit) => digit.toString(16)).join('');
}

// The characters that a group changes: 画 of 计画计划.
const changedIn = (group: string): string =>
  [0, 1].map((at) => (group.charAt(at) === group.charAt(at + 2) ? '' : group.charAt(at))).join('');

// True if the words are replaced alike in the order of collect: no two that meet in one character stand the other way round.
function isInOrder(groups: readonly string[]): boolean {
  const byEnd = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const end of new Set([group.charAt(1), group.charAt(3)]))
      byEnd.set(end, [...(byEnd.get(end) ?? []), at]);
  }
  return groups.every((group, at) =>
    [group.charAt(0), group.charAt(2)].every((start) =>
      (byEnd.get(start) ?? []).every((other) => {
        const before = groups[other] ?? '';
        const alike = before.charAt(1) === group.charAt(0) && before.charAt(3) === group.charAt(2);
        return at === other || alike || before < group === other < at;
      }),
    ),
  );
}
