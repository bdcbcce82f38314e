import { expect, test } from 'vitest';
import { relatedPairs } from '@/lib/notice/related/related-pairs';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const saying = (id: string, text: string, ...related: [string, string][]) =>
  issue({
    id,
    parts: [{ label: '整改情况：', measures: [measure({ text })] }],
    related: related.map(([other, reason]) => ({ issue: other, reason })),
  });

const pairsOf = (most: number, ...issues: ReturnType<typeof saying>[]) => relatedPairs(notice(issues), most);

test('issues without a reason are not related', () => {
  expect(pairsOf(5, saying('01', '甲。'), saying('02', '乙。'))).toEqual([]);
});

test('the words of an editor count for both issues until the other has its own', () => {
  const words = (pairs: ReturnType<typeof pairsOf>) =>
    pairs.map(({ issues, reasons }) => [
      issues,
      reasons.map((reason) => (reason.kind === 'editor' ? reason.words : reason.kind)),
    ]);
  expect(words(pairsOf(5, saying('01', '甲。'), saying('02', '乙。', ['01', '同一件事。'])))).toEqual([
    [
      [0, 1],
      ['同一件事。', '同一件事。'],
    ],
  ]);
  const both = pairsOf(5, saying('01', '甲。', ['02', '见下。']), saying('02', '乙。', ['01', '见上。']));
  expect(words(both)[0]).toEqual([
    [0, 1],
    ['见下。', '见上。'],
  ]);
});

test('a document named by more issues than the most relates none', () => {
  const issues = ['01', '02', '03'].map((id) => saying(id, '印发《图书流通管理办法》。'));
  expect(pairsOf(3, ...issues).map(({ issues: pair }) => pair)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(pairsOf(2, ...issues)).toEqual([]);
});

test('an editor comes before what fewest issues share, and that before the rest', () => {
  const rare = '《古籍保护细则》';
  const common = '《图书流通管理办法》';
  const pairs = pairsOf(
    5,
    saying('01', `印发${common}。`),
    saying('02', `修订${common}、${rare}。`),
    saying('03', `执行${common}，补充${rare}。`, ['01', '同一件事。']),
  );
  expect(pairs.map(({ issues, reasons: [reason] }) => [issues, reason.kind])).toEqual([
    [[0, 2], 'editor'],
    [[1, 2], 'document'],
    [[0, 1], 'document'],
    [[0, 2], 'document'],
    [[1, 2], 'document'],
  ]);
});

test('a name relates up to four issues, whatever the most of other reasons', () => {
  const naming = (count: number) =>
    pairsOf(
      6,
      ...Array.from({ length: count }, (_, index) => saying(`0${index + 1}`, '开展“三比三看”活动。')),
    );
  expect(naming(4).map(({ reasons: [reason] }) => reason)).toEqual(
    Array.from({ length: 6 }, () => ({ kind: 'name', name: '“三比三看”' })),
  );
  expect(naming(5)).toEqual([]);
});
