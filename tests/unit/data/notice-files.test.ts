import { expect, test } from 'vitest';
import { contentType } from '@/lib/content-type';
import { nameOf, sizeOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';
import { noticeLines } from '@/lib/model/reading-order';
import { approvedWords } from '@/tests/fixtures/notices/approved-words';
import { real } from '@/tests/fixtures/notices/real-notice';

const files = noticeFiles(real.site, real.notice);
const lines = noticeLines(real.notice).map(({ text }) => text);
const bodyOf = (name: string): string => files.find((file) => nameOf(file) === name)?.body ?? '';

test('a notice has these files beside its page', () => {
  expect(files.map(nameOf)).toEqual([
    'issues.csv',
    'measures.csv',
    'issues.json',
    'schema.json',
    'figures.csv',
    'figures.json',
    'figures-schema.json',
    'dates.csv',
    'dates.json',
    'dates-schema.json',
    'targets.ics',
    'documents.csv',
    'documents.json',
    'documents-schema.json',
    'notice.md',
    'notice.txt',
  ]);
});

test('issues.json has the documents of documents.json', () => {
  const documentsIn = (name: string): unknown => JSON.parse(bodyOf(name)).documents;
  expect(documentsIn('documents.json')).not.toEqual([]);
  expect(documentsIn('issues.json')).toEqual(documentsIn('documents.json'));
});

test('the text file is the approved text line by line and nothing else', () => {
  expect(bodyOf('notice.txt').split('\n')).toEqual([...lines, '']);
});

test('outside block quotations the Markdown file is the approved text', () => {
  expect(approvedWords(bodyOf('notice.md'))).toEqual(lines);
});

test('the headings of the Markdown file skip no level', () => {
  const levels = [...bodyOf('notice.md').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(levels).toHaveLength(116);
  expect(skipped).toEqual([]);
});

test.each(files)('$path is sent as what it is', (file) => {
  expect(contentType(file.path)).toBe(`${file.type}; charset=utf-8`);
});

test('a size is in bytes, not in characters', () => {
  expect(sizeOf({ body: '改a𬱖' })).toBe(8);
});

test('a title not printed in the source is in a block quotation', () => {
  const supplied = noticeFiles(real.site, { ...real.notice, notPrinted: ['title'] });
  const markdown = supplied.find((file) => nameOf(file) === 'notice.md')?.body ?? '';
  expect(approvedWords(markdown)).toEqual(lines.slice(1));
  expect(markdown).toContain('> - 标题是本站添加的：');
});
