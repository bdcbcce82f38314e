import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { unzip } from '@/lib/import/word/package/unzip';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

test('a Word file is opened', async () => {
  expect((await unzip(await docx(paragraph(run('甲'))))).file('word/document.xml')).not.toBeNull();
});

test('a file that unfolds to more than 200 MB is refused while it is counted', async () => {
  const zip = new JSZip();
  const piece = new Uint8Array(50 * 1024 * 1024);
  // At level 1, as compressing took most of the time of this test.
  const options = { compression: 'DEFLATE', compressionOptions: { level: 1 } } as const;
  for (const name of ['a', 'b', 'c', 'd', 'e']) zip.file(name, piece, options);
  await expect(unzip(await zip.generateAsync({ type: 'uint8array' }))).rejects.toThrow('展开后超过 200 MB');
});

test('an encrypted file and an old one are named as such', async () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1];
  await expect(unzip(new Uint8Array(old))).rejects.toThrow('或者其实是旧的 .doc 文件');
  const encrypted = new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  await expect(unzip(encrypted)).rejects.toThrow('这个文件加了密码，打不开');
});

test('two parts of one name are refused', async () => {
  const file = await docx('', { 'word/Numbering.xml': '' });
  await expect(unzip(file)).rejects.toThrow('有两个部分同名');
});
