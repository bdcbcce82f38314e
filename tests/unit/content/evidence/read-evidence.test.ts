import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvidence } from '@/lib/content/evidence/read-evidence';
import { formatFault, Report } from '@/lib/content/fault';
import { jpegFile } from '@/tests/fixtures/evidence/jpeg-file';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

// What is read of some files, and what is said about them.
function readFiles(files: Record<string, Buffer>, extra: (folder: string) => void = () => {}) {
  const root = temporaryFolder();
  const folder = join(root, 'notice/files');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  extra(folder);
  const report = new Report();
  const found = readEvidence(root, 'notice', report);
  return { found, said: report.faults.map(formatFault).sort(), warned: report.warnings.map(formatFault) };
}

test('a notice needs no files', () => {
  const report = new Report();
  expect(readEvidence(temporaryFolder(), 'notice', report)).toEqual(new Map());
  expect(report.faults).toEqual([]);
});

test('size and checksum are read, of a picture also width and height; what programs leave behind is passed over', () => {
  const { found, said } = readFiles({
    'a-1.pdf': pdfFile(),
    'B.PNG': pngFile(8, 6),
    'Thumbs.db': Buffer.from('x'),
  });
  expect(said).toEqual([]);
  expect(found).toEqual(
    new Map([
      [
        'B.PNG',
        {
          bytes: pngFile(8, 6).length,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          picture: { width: 8, height: 6 },
        },
      ],
      [
        'a-1.pdf',
        { bytes: pdfFile().length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), picture: null },
      ],
    ]),
  );
});

test('names that make no address, and kinds that are not published, are refused', () => {
  const { found, said } = readFiles({
    '验收 报告.pdf': pdfFile(),
    'a.b.pdf': pdfFile(),
    'con.png': pngFile(),
    'a.svg': Buffer.from('<svg/>'),
    'a.docx': Buffer.from('PK'),
    LICENSE: Buffer.from('x'),
  });
  expect([...found.values()]).toEqual([null, null, null, null, null, null]);
  const address = '会成为网址，只能用英文字母、数字和减号，例如 yanshou-baogao.pdf。请改名。';
  const kinds = '不是可以公开的文件。只能是 pdf、jpg、jpeg、png、webp，请另存为其中一种。';
  expect(said).toEqual([
    `notice/files/LICENSE：“LICENSE”${kinds}`,
    `notice/files/a.b.pdf：“a.b.pdf”${address}`,
    `notice/files/a.docx：“a.docx”${kinds}`,
    `notice/files/a.svg：“a.svg”${kinds}`,
    `notice/files/con.png：“con.png”${address}`,
    `notice/files/验收 报告.pdf：“验收 报告.pdf”${address}`,
  ]);
});

test('two files of one address are refused', () => {
  const { said } = readFiles({ 'a.pdf': pdfFile(), 'A.png': pngFile() });
  expect(said).toEqual([
    expect.stringMatching(
      /^notice\/files\/(?:a\.pdf：与 A\.png|A\.png：与 a\.pdf) 只差大小写或后缀，两个文件会是同一个网址。请改一个名字。$/,
    ),
  ]);
});

test('the bytes are those of the ending, whole and without actions', () => {
  const { said } = readFiles({
    'a.pdf': pngFile(),
    'b.png': pngFile().subarray(0, 16),
    'c.pdf': pdfFile({ catalog: '/OpenAction << /S /JavaScript /JS (1) >>' }),
  });
  expect(said).toEqual([
    'notice/files/a.pdf：文件名写的是 PDF，内容却是 PNG 图片。请把文件名的后缀改成 .png。',
    'notice/files/b.png：读不出图片的宽和高，文件多半坏了。请重新复制或导出。',
    'notice/files/c.pdf：这个 PDF 里有脚本、自动的动作或附带的文件（/JavaScript），不能公开。请用“打印”另存为 PDF，再放进来。',
  ]);
});

test('a file of more than 20 MB is not read, a folder neither', () => {
  const { said } = readFiles({ 'a.pdf': pdfFile() }, (folder) => {
    truncateSync(join(folder, 'a.pdf'), 20 * 1024 * 1024 + 1);
    mkdirSync(join(folder, 'b.pdf'));
  });
  expect(said).toEqual([
    'notice/files/a.pdf：有 20.0 MB，最大 20 MB。请压缩图片或降低扫描的分辨率。',
    'notice/files/b.pdf：这里应当是文件，却是文件夹。请把它移走。',
  ]);
});

test('a photograph that says where it was taken is published with a warning', () => {
  const { found, said, warned } = readFiles({ 'a.jpg': jpegFile({ tag: 0x8825 }) });
  expect(said).toEqual([]);
  expect(found.get('a.jpg')).toMatchObject({ picture: { width: 321, height: 123 } });
  expect(warned).toEqual([
    'notice/files/a.jpg：照片里记着拍摄的地点（GPS），读者下载后看得到。不该公开的，请另存一份不带位置的，例如截图。',
  ]);
});
