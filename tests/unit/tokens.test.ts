import { describe, expect, test } from 'vitest';
import { type Shade, tokens } from '@/tailwind.config';
import { contrastRatio } from '@/tests/fixtures/contrast-ratio';

const SHADES: Shade[] = ['light', 'dark', 'lightHigh', 'darkHigh'];
const GROUNDS = ['paper', 'paper-2', 'mark'] as const;

test('black on white is 21, and a known grey is just enough', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(SHADES)('in %s', (shade) => {
  const high = shade.endsWith('High');
  const worst = (name: keyof typeof tokens, grounds: readonly (keyof typeof tokens)[]) =>
    Math.min(...grounds.map((ground) => contrastRatio(tokens[name][shade], tokens[ground][shade])));

  test.each(['ink', 'ink-2', 'seal', 'open'] as const)('text in %s can be read on every ground', (name) => {
    expect(worst(name, GROUNDS)).toBeGreaterThanOrEqual(high ? 7 : 4.5);
  });

  test('edges of controls and the focus stand out', () => {
    expect(worst('control', ['paper', 'paper-2'])).toBeGreaterThanOrEqual(high ? 7 : 3);
    expect(worst('seal', ['paper', 'paper-2'])).toBeGreaterThanOrEqual(3);
  });
});
