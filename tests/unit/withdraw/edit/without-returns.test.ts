import { expect, test } from 'vitest';
import { withoutReturns } from '@/lib/withdraw/edit/without-returns';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const later = {
  notice: { slug: '2028-library', shortTitle: '通报', published: '2028-01-01' },
  issue: { id: '07', notice: '2028-library', title: '开放时间又短了' },
  reason: '同一件事。',
};
const PATH = 'notices/2028-library/issues/07.md';
const entry = (slug: string, id: string): string =>
  `  - notice: ${slug}\n    issue: '${id}'\n    reason: 同一件事。\n`;
const file = (...entries: string[]): string => `---\nheading: 甲。\nreturns:\n${entries.join('')}---\n乙。\n`;
const own = { ...notice([issue({ returnedIn: [later] }), issue({ id: '03' })]), formerly: ['2026-lib'] };
const edits = (text: string, gone = own.issues) => withoutReturns(own, gone, () => text);

test('what names an issue that goes is taken out, under every name of its notice; the rest stays', () => {
  expect(
    edits(file(entry('2026-library', '02'), entry('2027-library', '02'), entry('2026-lib', '02'))),
  ).toEqual([[PATH, file(entry('2027-library', '02'))]]);
});

test('a list without entries goes as a whole', () => {
  expect(edits(file(entry('2026-lib', '02')))).toEqual([[PATH, '---\nheading: 甲。\n---\n乙。\n']]);
});

test('nothing is touched where the issue that goes was not found again', () => {
  expect(edits('', [issue({ id: '03' })])).toEqual([]);
});
