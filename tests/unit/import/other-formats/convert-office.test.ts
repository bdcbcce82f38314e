import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { convertOffice } from '@/lib/import/other-formats/convert-office';
import { readInput } from '@/lib/import/read-input';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';

const folder = mkdtempSync(join(tmpdir(), 'convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Stands for LibreOffice: writes the file that it is asked for, or not.
function office(name: string, script: string): string {
  const program = join(folder, name);
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

writeFileSync(join(folder, 'model.docx'), await docx(paragraph(run('通报'))));
const OLD = new TextEncoder().encode('old');
writeFileSync(join(folder, 'a.doc'), OLD);
const converts = office(
  'converts',
  `while [ "$1" != --outdir ]; do shift; done; cp ${folder}/model.docx "$2/notice.docx"`,
);

test('a file of an old format is converted, and the report says by what', async () => {
  const input = await readInput(join(folder, 'a.doc'), converts);
  expect(input.lines).toEqual([{ line: 1, text: '通报' }]);
  expect(input.remarks[0]?.message).toBe('这个 .doc 文件由 LibreOffice 转成 .docx 后读入，请对照原文件核对');
});

test('a file that LibreOffice does not open is named as such', async () => {
  await expect(convertOffice(OLD, '.doc', office('fails', 'exit 0'))).rejects.toThrow(
    'LibreOffice 打不开这个文件',
  );
});

test('a program that cannot be started converts nothing', async () => {
  await expect(convertOffice(OLD, '.doc', join(folder, 'missing'))).rejects.toThrow(
    'LibreOffice 打不开这个文件',
  );
});

test('without LibreOffice the sentence says what to do', async () => {
  await expect(readInput(join(folder, 'a.doc'))).rejects.toThrow(
    '这台电脑没有 LibreOffice，转不了。请在 Word 或 WPS 里另存为 .docx',
  );
});
