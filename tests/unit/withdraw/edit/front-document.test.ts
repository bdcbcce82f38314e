import { expect, test } from 'vitest';
import { closeFront, openFront, removeEntries } from '@/lib/withdraw/edit/front-document';

const LONG = '长'.repeat(200);
const FILE = `---
# 核对过
heading: （2）开放时间偏短。
status: {is: 已整改, words: '${LONG}'}
reasons: [编制受限, 经费限制]
related:
  - issue: '01'
  - issue: "03"
---

## 整改情况：

一是延长开放时间。
`;

test.each([
  ['with every way of writing', FILE],
  ['without a body', '---\nheading: 甲。\n---\n'],
  ['with dashes in a table of the body', '---\nheading: 甲。\n---\n\n| a |\n| --- |\n'],
])('a file %s is the same after opening and closing', (_, text) => {
  expect(closeFront(openFront(text))).toBe(text);
});

test('a changed field leaves the others and the body as they are', () => {
  const opened = openFront(FILE);
  opened.front.set('heading', '（2）座位不足。');
  expect(closeFront(opened)).toContain('  - issue: \'01\'\n  - issue: "03"\n---\n\n## 整改情况：\n');
  expect(closeFront(opened)).toContain('# 核对过\nheading: （2）座位不足。\n');
});

test.each([
  ['one entry', (index: number) => index === 0, 1, ['"03"']],
  ['no entry', () => false, 0, ["'01'", '"03"']],
  ['all entries', () => true, 2, []],
])('%s of a list goes by position, and an empty list goes as a whole', (_, goes, count, left) => {
  const opened = openFront(FILE);
  expect(removeEntries(opened.front, 'related', goes)).toBe(count);
  const text = closeFront(opened);
  expect(text.match(/(?<=- issue: ).*/g) ?? []).toEqual(left);
  expect(text.includes('related:')).toBe(left.length > 0);
});

test.each(['errata', 'heading'])('of %s, which is no list here, nothing goes', (field) => {
  const opened = openFront(FILE);
  expect(removeEntries(opened.front, field, () => true)).toBe(0);
  expect(opened.front.has('heading')).toBe(true);
});
