import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a QR code on the page says, as a camera would read it from paper; null if it cannot be read. */
export async function readQr(page: Page, selector: string): Promise<string | null> {
  const { data, width, height } = PNG.sync.read(await page.locator(selector).screenshot({ scale: 'css' }));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
