import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { noticeForms } from '@/lib/check-site/forms/notice-forms';
import { built } from '@/tests/unit/check-site/built';
import { issue, published } from '@/tests/unit/check-site/sample-data';

const faultsOf = (files: Record<string, string>, name: string): string[] =>
  noticeForms(built(files), published())
    .filter((form) => form.name === name)
    .flatMap(compareRecords);

test('every form of a notice is looked for', () => {
  const forms = noticeForms(built({}), published());
  const unread = forms.filter((form) => compareRecords(form).some((fault) => fault.endsWith('读不出来')));
  expect(unread).toHaveLength(forms.length - 1);
});

test('a page of an issue that the data do not know is reported, and a missing one', () => {
  expect(faultsOf({ '/notices/2026-library/issues/09/index.html': '' }, '问题页的个数')).toEqual([
    '/notices/2026-library/issues/：缺问题 02',
    '/notices/2026-library/issues/：多出问题 09',
  ]);
});

test('issue.json repeats its record in issues.json and what stands beside it', () => {
  const file = '/notices/2026-library/issues/02/issue.json';
  const json = (title: string): string => JSON.stringify({ notes: ['甲'], issues: [issue({ title })] });
  const all = { '/notices/2026-library/issues.json': json('甲') };
  expect(faultsOf({ ...all, [file]: json('甲') }, 'issue.json')).toEqual([]);
  expect(faultsOf({ ...all, [file]: json('乙') }, 'issue.json')).toEqual([
    `${file}：问题 02 的 title 是“"乙"”，issues.json 里是“"甲"”`,
  ]);
});
