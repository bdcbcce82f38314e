import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { wordPart } from '@/lib/import/word/package/word-part';
import { part } from '@/tests/fixtures/import/docx';

test('a part is parsed, also behind a byte-order mark; one that is missing is none', async () => {
  const zip = new JSZip().file('a.xml', `\uFEFF${part('styles', '')}`);
  expect((await wordPart(zip, 'a.xml'))?.localName).toBe('styles');
  expect(await wordPart(zip, 'b.xml')).toBeNull();
});

test('a part with more paragraphs than a notice has is refused', async () => {
  const zip = new JSZip().file('a.xml', part('document', '<w:p/>'.repeat(20_001)));
  await expect(wordPart(zip, 'a.xml')).rejects.toThrow('有两万多段');
});
