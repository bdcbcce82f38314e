import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failureOf } from '@/lib/import/input/input';
import { readInput } from '@/lib/import/read-input';
import { docx, paragraph, part, run } from '@/tests/fixtures/import/docx';
import { pdfOf } from '@/tests/fixtures/import/pdf-of';

const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CASES = join(import.meta.dirname, '../../fixtures/import/cases');
const model = await docx(paragraph(run('通报')));
writeFileSync(join(folder, 'model.docx'), model);
const office = join(folder, 'office');
writeFileSync(
  office,
  `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done; cp ${folder}/model.docx "$2/$(basename "$3" | sed 's/\\.[a-z]*$//').docx"\n`,
);
chmodSync(office, 0o755);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const styled = (properties: string): string =>
  paragraph(`<w:r><w:rPr>${properties}</w:rPr><w:t>作废</w:t></w:r>`);

const column = (text: string, left: number): string =>
  [700, 680, 660, 640].map((top) => `BT /F 12 Tf ${left} ${top} Td (${text}) Tj ET\n`).join('');

type Row = [what: string, name: string, bytes: Uint8Array, program?: string];

const ROWS: Row[] = [
  ['.txt in UTF-8, UTF-16 or GB 18030', 'a.txt', Uint8Array.from([0xcd, 0xa8, 0xb1, 0xa8])],
  ['.docx', 'a.docx', model],
  ['.doc, .wps, .rtf, .odt with LibreOffice', 'a.doc', utf8('old'), office],
  ['.doc, .wps, .rtf, .odt without LibreOffice', 'b.doc', utf8('old')],
  ['.pdf with text', 'a.pdf', readFileSync(join(CASES, '09-status-at-end.pdf'))],
  ['.pdf with raised figures', 'c.pdf', pdfOf('BT /F 12 Tf 100 700 Td (10) Tj /F 8 Tf 13.4 5 Td (2) Tj ET')],
  ['.pdf in columns, or with a table', 'd.pdf', pdfOf(column('issues', 60) + column('what was done', 320))],
  [
    '.pdf of pictures',
    'b.pdf',
    Buffer.from(
      readFileSync(join(CASES, '09-status-at-end.pdf'), 'latin1').replace(/\/Contents \d+ 0 R/g, ''),
      'latin1',
    ),
  ],
  ['.html, .htm', 'a.html', utf8('<p>通报</p>')],
  ['.mht, .mhtml', 'a.mht', utf8('Content-Type: text/html\n\n<p>通报</p>')],
  ['.ofd', 'a.ofd', utf8('PK')],
  ['any other kind', 'a.xlsx', utf8('PK')],
  ['more than 20 MB', 'b.txt', new Uint8Array(21 * 1024 * 1024)],
  ['more than 20,000 lines', 'c.txt', utf8('甲\n'.repeat(20_001))],
  ['codes or remains of a wrong encoding: 锟斤拷, &nbsp;, <p>', 'g.txt', utf8('整改情况：&nbsp;一是甲。')],
  ['no words', 'd.txt', utf8(' \n')],
  [
    'a Word file with a password, or an old one named .docx',
    'b.docx',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
  ],
  ['a Word file with macros', 'c.docx', await docx('', { 'word/vbaProject.bin': '' })],
  ['a damaged Word file', 'd.docx', utf8('PK')],
  ['numbers that Word makes', 'e.docx', await docx(paragraph(run('学习不够'), 1))],
  [
    'fields, objects, prompts of controls',
    'f.docx',
    await docx(paragraph(`<w:fldSimple w:instr="DATE">${run('2024')}</w:fldSimple>`)),
  ],
  ['words struck out, raised, white or tiny', 'g.docx', await docx(styled('<w:strike/>'))],
  [
    'tracked changes and hidden words',
    'h.docx',
    await docx(paragraph(`<w:ins w:id="1">${run('甲')}</w:ins>`)),
  ],
  [
    'formulas, text in places that are not read',
    'i.docx',
    await docx(paragraph(`<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run('甲')}`)),
  ],
  [
    'headers, footers, notes, comments',
    'j.docx',
    await docx(paragraph(run('通报')), { 'word/comments.xml': part('comments', paragraph(run('待核实'))) }),
  ],
  ['a page that numbers its text by list or style', 'b.html', utf8('<ol><li>学习不够深入。</li></ol>')],
  ['a page with words struck out or raised', 'c.html', utf8('<p><s>5</s>2次</p>')],
  ['words that a page hides', 'd.html', utf8('<p hidden>丁</p><p>通报</p>')],
];

async function outcome([what, name, bytes, program]: Row): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  const read = await readInput(join(folder, name), program ?? null).catch((error: unknown) =>
    failureOf(error),
  );
  if (typeof read === 'string') return `| ${what} | refused | ${read} |`;
  if (read.dropped.length > 0)
    return `| ${what} | listed as left out; a question if it may be text | ${read.dropped[0]?.text} |`;
  return `| ${what} | read | ${read.remarks[0]?.message ?? ''} |`;
}

test('docs/import.md has the table of formats as they are', async () => {
  const rows: string[] = [];
  for (const row of ROWS) rows.push(await outcome(row));
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/import.md'), 'utf8');
  expect(guide).toContain(
    `| input | what happens | message to the editor |\n|---|---|---|\n${rows.join('\n')}\n`,
  );
});
