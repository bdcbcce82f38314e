import { expect, test } from 'vitest';
import { issuesUnder, outline } from '@/lib/notice/outline';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const heading = (level: number, text: string) => ({ kind: 'heading' as const, level, text, id: text });
const listed = (id: string) => ({ kind: 'issue' as const, issue: issue({ id }) });

const blocks = [
  heading(1, '二、'),
  heading(2, '（一）'),
  heading(3, '1.'),
  listed('01'),
  listed('02'),
  heading(3, '2.'),
  listed('03'),
  heading(2, '（二）'),
  listed('04'),
  heading(1, '三、'),
];

test('headings become a tree, with the issues right under each', () => {
  const [second, third] = outline({ ...notice([]), sections: [{ number: 2, blocks }] });
  const [first, other] = second?.children ?? [];
  expect(first?.children.map(({ heading, issues }) => [heading?.text, issues.map(({ id }) => id)])).toEqual([
    ['1.', ['01', '02']],
    ['2.', ['03']],
  ]);
  expect(other?.issues.map(({ id }) => id)).toEqual(['04']);
  expect(third?.children).toEqual([]);
});

test('the issues under a chapter are those of all headings below it, in order', () => {
  const [second] = outline({ ...notice([]), sections: [{ number: 2, blocks }] });
  expect(second && issuesUnder(second).map(({ id }) => id)).toEqual(['01', '02', '03', '04']);
});
