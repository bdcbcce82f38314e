import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FONT = 'node_modules/@fontsource/noto-serif-sc';
const rangesSchema = z.record(z.string(), z.string());

/** The bytes of a slice of the font, bold, as WOFF. */
export function readSlice(name: string): Buffer {
  return readFileSync(join(process.cwd(), FONT, 'files', `noto-serif-sc-${name}-700-normal.woff`));
}

/** The slices of the font by name, as [4], with the code points that each has: U+25d0,U+2600-2603. */
export function readRanges(): Record<string, string> {
  return rangesSchema.parse(JSON.parse(readFileSync(join(process.cwd(), FONT, 'unicode.json'), 'utf8')));
}
