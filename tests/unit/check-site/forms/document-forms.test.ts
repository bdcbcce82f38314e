import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { documentForms } from '@/lib/check-site/forms/document-forms';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';
import { document } from '@/tests/unit/check-site/sample-document';

const notice = published();
const { path } = notice;
const site = built({});
const [mention] = document.mentions;
if (mention === undefined) throw new Error('the sample has no mention');
const page = `${site.origin}${site.basePath}${path}documents/`;
const row = [
  ['notice', document.notice],
  ['name', document.name],
  ['kind', document.kind],
  ['kindLabel', document.kindLabel],
  ['document', document.id],
  ['numbers', ''],
  ...Object.entries(mention),
];
const right = {
  [`${path}documents.json`]: JSON.stringify({ documents: [document] }),
  [`${path}issues.json`]: JSON.stringify({ documents: [document] }),
  [`${path}documents.csv`]: `\uFEFF${row.map(([name]) => name).join()}\r\n${row.map(([, value]) => value ?? '').join()}\r\n`,
  [`${path}documents/index.html`]: `<link rel="canonical" href="${page}"><div class="documents"><section><h2>${document.kindLabel}</h2><ul><li id="d1"><a href="#d1">《甲办法》</a><ul><li><span>司法部印发</span><a href="${mention.url}"></a></li></ul></li></ul></section></div>`,
  [`${path}notice.txt`]: `${mention.sentence}\n`,
};
const faultsOf = (files: Record<string, string>): string[] =>
  documentForms(built(files), notice).flatMap(compareRecords);

test('documents that agree in data, table, page and text have no fault', () => {
  expect(faultsOf(right)).toEqual([]);
  expect(documentForms(built(right), notice)).toHaveLength(4);
});

test.each(Object.keys(right))('a document altered in %s alone is reported', (file) => {
  const text = right[file] ?? '';
  for (const [from, to] of [
    ['甲办法', '乙办法'],
    ['司法部', '公安部'],
  ] as const)
    expect(faultsOf({ ...right, [file]: text.replaceAll(from, to) })).not.toEqual([]);
});

test('a release from before there were documents is not compared', () => {
  expect(faultsOf({ [`${path}notice.txt`]: '' })).toEqual([]);
});
