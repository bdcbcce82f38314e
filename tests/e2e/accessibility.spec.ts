import { expect, type Page, test } from '@playwright/test';
import { AXE_NOTE } from '@/tests/e2e/helpers/axe-matrix';
import { findViolations } from '@/tests/e2e/helpers/find-violations';
import { ANSWERS, KINDS_OF_PAGE } from '@/tests/e2e/helpers/kinds-of-page';
import { openAnswered } from '@/tests/e2e/helpers/search-page';

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };
const AS_SET = { colorScheme: 'light', forcedColors: 'none' } as const;

// Grouped by reading settings, so that a page is opened once per group.
const READINGS = [
  {
    reading: '',
    ways: [
      { way: '320 px', viewport: PHONE, media: AS_SET },
      { way: '1280 px', viewport: DESKTOP, media: AS_SET },
      { way: 'dark', viewport: DESKTOP, media: { ...AS_SET, colorScheme: 'dark' } },
      { way: 'forced colours', viewport: DESKTOP, media: { ...AS_SET, forcedColors: 'active' } },
    ],
  },
  { reading: 'largest ', ways: [{ way: 'the largest type', viewport: PHONE, media: AS_SET }] },
  {
    reading: ' high',
    ways: [
      { way: 'high contrast', viewport: DESKTOP, media: AS_SET },
      { way: 'high contrast, dark', viewport: PHONE, media: { ...AS_SET, colorScheme: 'dark' } },
    ],
  },
] as const;

async function openRead(page: Page, address: string, reading: string): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('reading', kept), reading);
  if (address.includes('?')) await openAnswered(page, address);
  else await page.goto(address);
}

for (const [kind, address] of [...KINDS_OF_PAGE, ...ANSWERS]) {
  test(`axe finds no violation on a ${kind} in any reading mode`, async ({ page }, { annotations }) => {
    for (const { reading, ways } of READINGS) {
      await openRead(page, address, reading);
      for (const { way, viewport, media } of ways) {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        const violations = await findViolations(page);
        annotations.push({ type: AXE_NOTE, description: [kind, way, violations.length].join('|') });
        expect.soft(violations, way).toEqual([]);
      }
    }
  });
}
