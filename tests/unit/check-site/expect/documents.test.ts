import { expect, test } from 'vitest';
import {
  documentFacts,
  documentRows,
  documentsInSource,
  documentsOnPage,
} from '@/lib/check-site/expect/documents';
import { published } from '@/tests/unit/check-site/sample-data';
import { document } from '@/tests/unit/check-site/sample-document';

const [mention] = document.mentions;
if (mention === undefined) throw new Error('the sample has no mention');
const text = mention.sentence;
const of = (changes: Partial<typeof mention>) => ({ ...document, mentions: [{ ...mention, ...changes }] });

test('a document has to stand in a sentence of the text, with who acts and the verb', () => {
  const inSource = (changes: Partial<typeof mention>) =>
    documentsInSource([of(changes)], published(), text)[0]?.facts;
  expect(inSource({})).toEqual({ 原句: text, 写明: '司法部印发' });
  expect(inSource({ sentence: '没有。' })?.原句).toBe('');
  expect(inSource({ subject: '公安部' })?.写明).toBe('印发');
  expect(inSource({ subject: null, verb: null })?.写明).toBe('');
  expect(documentsInSource([{ ...document, name: '乙' }], published(), text)[0]?.facts.原句).toBe('');
});

test('what is stated is every field, the sentences, and who does what', () => {
  expect(documentFacts(document)).toEqual({
    about: 'd1',
    facts: { 全部: JSON.stringify(document), 原句: text, 写明: '司法部印发' },
  });
});

test('the table has a row for each mention', () => {
  const [columns, row] = documentRows([document]);
  expect(columns?.facts.各列?.split(',')).toEqual(Object.keys(row?.facts ?? {}));
  expect(row).toMatchObject({
    about: 'd1-1',
    facts: { document: 'd1', name: '甲办法', issue: '', verb: '印发' },
  });
  expect(documentRows([])).toEqual([{ about: '', facts: {} }]);
});

test('the page has each line once', () => {
  const twice = { ...document, mentions: [mention, { ...mention, id: 'd1-2' }] };
  expect(documentsOnPage([twice], 'https://a.example/d/')).toEqual([
    {
      about: 'https://a.example/d/#d1',
      facts: { 名称: '《甲办法》', 类别: '其他制度和规定', 写明: '司法部印发', 网址: mention.url },
    },
  ]);
});
