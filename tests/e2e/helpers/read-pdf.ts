import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed sheet: its text without white space (NFKC), and its footer. */
export type Paper = { text: string; number: string };

// points from the lower edge of the sheet; only the page number is below it
const FOOT = (35 * 72) / 25.4;

/** Prints a page to PDF as the browser does and reads the sheets back. */
export async function printAndRead(page: Page): Promise<Paper[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Paper[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) =>
      'str' in item ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    );
    const join = (inFoot: boolean): string =>
      words
        .filter(({ y }) => y < FOOT === inFoot)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '')
        .normalize('NFKC');
    sheets.push({ text: join(false), number: join(true) });
  }
  return sheets;
}
