import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { afterAll, describe, expect, test } from 'vitest';
import { readBuilt } from '@/tests/built/helpers/built-site';
import { SITE_FOLDER } from '@/tests/site-under-test';
import { readCsv } from '../fixtures/read-csv';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Converts a table with no option set by hand; null if nothing here opens CSV.
// soffice alone proves nothing: with Writer but no Calc it exits with 0 and writes no file.
function convertInOffice(file: string): string | null {
  const converted = join(folder, `${basename(file, '.csv')}.fods`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  // comma, quotation mark, UTF-8, from row 1: what the window for opening reads from the file, and --headless does not
  const filter = '--infilter=CSV:44,34,76,1';
  const args = [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, file];
  spawnSync('soffice', args);
  return existsSync(converted) ? readFileSync(converted, 'utf8') : null;
}

const sample = join(folder, 'sample.csv');
writeFileSync(sample, 'a,b\n');
const OPENS_CSV = convertInOffice(sample) !== null;
if (!OPENS_CSV) console.log('No LibreOffice Calc is installed: the tables are not opened with it.');

// The cells of a table as an office program shows them, a repeated cell as often as it stands.
function openInOffice(name: string): string[][] {
  const fods = convertInOffice(join(SITE_FOLDER, 'notices/2025-xuncha', `${name}.csv`));
  if (fods === null) throw new Error(`LibreOffice did not open ${name}.csv`);
  const xml = new DOMParser().parseFromString(fods, 'text/xml');
  return elements(xml, 'table:table-row').map((row) =>
    elements(row, 'table:table-cell').flatMap((cell) => {
      const text = elements(cell, 'text:p')
        .map(({ textContent }) => textContent)
        .join('\n');
      return Array(Number(cell.getAttribute('table:number-columns-repeated') ?? 1)).fill(text);
    }),
  );
}

const elements = (node: Pick<Element, 'getElementsByTagName'>, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];

// The number of an issue is taken for a number, as the data dictionary says: 07 shows as 7.
const shown = ([column, cell]: [string, string]): string =>
  column === 'id' || column === 'issue' ? cell.replace(/^0(?=\d$)/, '') : cell;

describe.skipIf(!OPENS_CSV)('opened with LibreOffice, every cell equals the file', () => {
  test.each(['issues', 'measures'])('%s.csv', (name) => {
    const rows = readCsv(readBuilt(`/notices/2025-xuncha/${name}.csv`));
    const [head, ...opened] = openInOffice(name);
    expect(head).toEqual(Object.keys(rows[0] ?? {}));
    expect(opened).toEqual(rows.map((row) => Object.entries(row).map(shown)));
    console.log(`${name}.csv in LibreOffice: ${opened.flat().length} cells are equal`);
  });
});
