import { expect, test } from '@playwright/test';
import { AXE_NOTE } from './axe-matrix';
import { findViolations } from './find-violations';
import { ANSWERS, KINDS_OF_PAGE } from './kinds-of-page';
import { openAnswered } from './search-page';

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

const WAYS = [
  { way: '320 px', reading: '', use: { viewport: PHONE } },
  { way: '1280 px', reading: '', use: { viewport: DESKTOP } },
  { way: 'dark', reading: '', use: { viewport: DESKTOP, colorScheme: 'dark' } },
  { way: 'the largest type', reading: 'largest ', use: { viewport: PHONE } },
  { way: 'high contrast', reading: ' high', use: { viewport: DESKTOP } },
  { way: 'high contrast, dark', reading: ' high', use: { viewport: PHONE, colorScheme: 'dark' } },
  {
    way: 'forced colours',
    reading: '',
    use: { viewport: DESKTOP, contextOptions: { forcedColors: 'active' } },
  },
] as const;

for (const { way, reading, use } of WAYS) {
  test.describe(way, () => {
    test.use(use);
    for (const [kind, address] of [...KINDS_OF_PAGE, ...ANSWERS]) {
      test(`axe finds nothing on the page of a ${kind}`, async ({ page }, { annotations }) => {
        await page.addInitScript((kept) => localStorage.setItem('reading', kept), reading);
        if (address.includes('?')) await openAnswered(page, address);
        else await page.goto(address);
        const violations = await findViolations(page);
        annotations.push({ type: AXE_NOTE, description: [kind, way, violations.length].join('|') });
        expect(violations).toEqual([]);
      });
    }
  });
}
