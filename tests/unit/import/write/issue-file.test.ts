import { expect, test } from 'vitest';
import type { ParsedIssue, ParsedPart } from '@/lib/import/parsed-notice';
import { issueFile, remainingTexts } from '@/lib/import/write/issue-file';

const part = (label: string | null, ...texts: [string | null, string][]): ParsedPart => ({
  label,
  kind: 'text',
  printed: label === null ? null : { line: 2, text: `${label}:` },
  paragraphs: texts.map(([ordinal, text]) => ({ line: 3, text, ordinal })),
});
const ANSWER = part('整改情况', ['一是', '一是甲。']);
const REMAINING = '未完成整改的原因及下一步措施';

const issue = (changes: Partial<ParsedIssue> = {}): ParsedIssue => ({
  heading: { line: 1, text: '1.学习不够深入。' },
  printed: '1',
  title: '学习不够深入',
  group: null,
  parts: [ANSWER],
  sharedText: false,
  status: { value: 'incomplete', basis: 'stated', words: '未完成', inferred: false },
  responsible: null,
  target: null,
  ...changes,
});
const linesOf = (changes: Partial<ParsedIssue>, ownStatus = false): string[] =>
  issueFile(issue(changes), ownStatus).split('\n');

test('an issue has its heading, and each part below its label, as printed but in full width', () => {
  const heading = { line: 1, text: '1.学习(理论)不够。' };
  expect(issueFile(issue({ heading, parts: [part(null, [null, '甲,乙。']), ANSWER] }), false)).toBe(
    '---\nheading: 1.学习（理论）不够。\n---\n甲，乙。\n\n## 整改情况：\n\n一是甲。\n',
  );
});

test('a status of its own is quoted; one without words has none', () => {
  expect(linesOf({}, true)).toEqual(
    expect.arrayContaining(['status:', '  is: 未完成整改', '  words: 未完成']),
  );
  const unknown = { value: 'unknown', basis: 'unknown', words: null, inferred: false } as const;
  expect(linesOf({ status: unknown }, true).join('\n')).toContain('status:\n  is: 未写明状态\n---');
});

test('what remains has one row for each measure, with its promise; the editor adds the reasons', () => {
  const texts: [string | null, string][] = [
    ['一是', '一是力争2026年6月完成。'],
    [null, '续。'],
    ['二是', '二是甲。'],
  ];
  expect(linesOf({ parts: [ANSWER, part(REMAINING, ...texts)] }).slice(2, 7)).toEqual([
    'remaining:',
    '  - reasons: []',
    '    target: 力争2026年6月完成',
    '  - reasons: []',
    '---',
  ]);
});

test('paragraphs before the first numbered measure are measures of their own', () => {
  const parts = [ANSWER, part(REMAINING, [null, '甲。'], [null, '乙。'])];
  expect(linesOf({ parts }).filter((line) => line === '  - reasons: []')).toHaveLength(2);
});

test.each([
  ['is done', { value: 'rectified', basis: 'stated' } as const, REMAINING],
  ['has no status and no reason', { value: 'unknown', basis: 'unknown' } as const, '下一步措施'],
])('an issue that %s has nothing that remains; a promise is then its deadline', (_, status, label) => {
  const parts = [ANSWER, part(label, [null, '力争2026年6月完成。'])];
  const text = issueFile(issue({ status: { ...status, words: null, inferred: false }, parts }), false);
  expect(text).not.toContain('remaining:');
  expect(text).toContain('deadline: 力争2026年6月完成\n');
});

test('a reason shows what remains where no status is stated', () => {
  const status = { value: 'unknown', basis: 'unknown', words: null, inferred: false } as const;
  expect(linesOf({ status, parts: [ANSWER, part(REMAINING, [null, '甲。'])] })).toContain('remaining:');
});

test('a label or a title alone is marked, a text that stays in the chapter is left there', () => {
  expect(linesOf({ parts: [ANSWER, part('整改成效')] })).toContain('withoutText: true');
  expect(linesOf({ parts: [] })).toContain('withoutText: true');
  expect(linesOf({ parts: [ANSWER, part(REMAINING)] }).slice(2, 4)).toEqual(['withoutText: true', '---']);
  expect(issueFile(issue({ parts: [part(REMAINING, [null, '甲。'])], sharedText: true }), false)).toBe(
    '---\nheading: 1.学习不够深入。\nsharedText: true\n---\n',
  );
});

test('the body that is responsible is named', () => {
  expect(linesOf({ responsible: '局办公室(牵头)' })).toContain('responsible: 局办公室（牵头）');
});

test('reasons that the editor supplies stand at their paragraph', () => {
  const parts = [ANSWER, part(REMAINING, ['一是', '一是甲。'], ['二是', '二是乙。'], [null, '丙。'])];
  expect(remainingTexts(issue({ parts }))).toEqual(['一是甲。', '二是乙。\n丙。']);
  const reasonsOf = (at: number): string[] => (at === 1 ? ['政策调整', '编制受限'] : []);
  expect(issueFile(issue({ parts }), false, reasonsOf)).toContain(
    'remaining:\n  - reasons: []\n  - reasons: [政策调整, 编制受限]\n',
  );
});
