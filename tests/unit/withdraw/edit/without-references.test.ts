import { expect, test } from 'vitest';
import { withoutFollowed, withoutReferences } from '@/lib/withdraw/edit/without-references';
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
const edits = (text: string, gone = own.issues) => withoutReferences(own, gone, () => text);

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

test('a follow-up no longer continues it, and keeps the rest', () => {
  const followUp = { notice: later.notice, issue: later.issue };
  const update = { date: '2028-01-01', text: '后续通报写明“已完成”。', source: '通报', followUp };
  const gone = issue({ updates: [update], returnedIn: [later] });
  const text = `---\nheading: 甲。\nfollows: '02'\nreturns:\n${entry('2026-library', '02')}---\n乙。\n`;
  expect(edits(text, [gone])).toEqual([[PATH, '---\nheading: 甲。\n---\n乙。\n']]);
});

test('a follow-up of a notice that goes no longer names it', () => {
  const followed = { ...own, followedBy: [later.notice] };
  expect(withoutFollowed(followed, () => '---\ntitle: 甲\nfollows: 2026-library\n---\n')).toEqual([
    ['notices/2028-library/notice.md', '---\ntitle: 甲\n---\n'],
  ]);
  expect(withoutFollowed(own, () => '')).toEqual([]);
});
