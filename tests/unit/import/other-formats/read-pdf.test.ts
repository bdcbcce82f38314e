import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readPdf } from '@/lib/import/other-formats/read-pdf';
import { readInput } from '@/lib/import/read-input';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';
import { pdfOf } from '@/tests/fixtures/import/pdf-of';

const CASES = join(import.meta.dirname, '../../../fixtures/import/cases');

test('a PDF gives the issues of the text that it was made from', async () => {
  const [pdf, txt] = await Promise.all(
    ['pdf', 'txt'].map(async (kind) =>
      importNotice(await readInput(join(CASES, `09-status-at-end.${kind}`))),
    ),
  );
  expect(pdf?.kind).toBe('ready');
  expect(pdf && describeIssues(pdf.notice)).toEqual(txt && describeIssues(txt.notice));
});

test('a PDF without text is a scan', async () => {
  const empty = readFileSync(join(CASES, '09-status-at-end.pdf'), 'latin1').replace(
    /\/Contents \d+ 0 R/g,
    '',
  );
  await expect(readPdf(Buffer.from(empty, 'latin1'))).rejects.toThrow('这是扫描件');
});

test('a file that is no PDF is named as such', async () => {
  await expect(readPdf(Buffer.from('通报'))).rejects.toThrow('打不开这个 PDF');
});

test('a raised figure, which would read as the next digit, is refused', async () => {
  const raised = pdfOf('BT /F 12 Tf 100 700 Td (10) Tj /F 8 Tf 13.4 5 Td (2) Tj ET');
  await expect(readPdf(raised)).rejects.toThrow('上标或下标的“2”');
});

test('a page in two columns, of which the lines would mix, is refused', async () => {
  const column = (text: string, left: number) =>
    [700, 680, 660, 640].map((top) => `BT /F 12 Tf ${left} ${top} Td (${text}) Tj ET`).join('\n');
  const page = pdfOf(`${column('left text', 60)}\n${column('right text', 320)}`);
  await expect(readPdf(page)).rejects.toThrow('PDF 第 1 页分成几栏，或者有表格，左边是“left text”');
});
