import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { showsWhiteText } from '@/lib/import/other-formats/shows-white-text';

const shows = (...operations: [number, unknown][]): boolean =>
  showsWhiteText({
    fnArray: operations.map(([operation]) => operation),
    argsArray: operations.map(([, values]) => values),
  });

test.each(['#ffffff', '#fefefe'])('text in %s is white', (color) => {
  expect(shows([OPS.setFillRGBColor, [color]], [OPS.showText, [[]]])).toBe(true);
});

test.each<[string, [number, unknown][]]>([
  [
    'in black',
    [
      [OPS.setFillRGBColor, ['#000000']],
      [OPS.showText, [[]]],
    ],
  ],
  [
    'behind a white surface',
    [
      [OPS.save, null],
      [OPS.setFillRGBColor, ['#ffffff']],
      [OPS.restore, null],
      [OPS.showText, [[]]],
    ],
  ],
])('text %s is not', (_, operations) => {
  expect(shows(...operations)).toBe(false);
});
