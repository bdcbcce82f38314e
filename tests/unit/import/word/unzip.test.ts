import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { openWord } from '@/lib/import/word/open-word';
import { unzip } from '@/lib/import/word/unzip';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

test('a Word file is opened', async () => {
  expect((await unzip(await docx(paragraph(run('甲'))))).file('word/document.xml')).not.toBeNull();
});

test('a file that unfolds to more than 200 MB is refused while it is counted', async () => {
  const zip = new JSZip();
  const piece = new Uint8Array(50 * 1024 * 1024);
  for (const name of ['a', 'b', 'c', 'd', 'e']) zip.file(name, piece, { compression: 'DEFLATE' });
  await expect(unzip(await zip.generateAsync({ type: 'uint8array' }))).rejects.toThrow('展开后超过 200 MB');
});

test('an encrypted file or an old one is named as such', async () => {
  await expect(unzip(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toThrow(
    '加了密码，或者其实是旧的 .doc',
  );
});

test('macros and a second document are refused', async () => {
  await expect(openWord(await docx('', { 'word/vbaProject.bin': '' }))).rejects.toThrow('带有宏');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const two = [1, 2]
    .map((id) => `<Relationship Id="r${id}" Type="${type}" Target="word/document.xml"/>`)
    .join('');
  await expect(
    openWord(await docx('', { '_rels/.rels': `<Relationships>${two}</Relationships>` })),
  ).rejects.toThrow('有两份正文');
});
