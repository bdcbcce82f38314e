import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { flatBoxes, struckPieces } from '@/lib/import/other-formats/struck-lines';

const path = (...bounds: number[]): [number, unknown] => [
  OPS.constructPath,
  [OPS.fill, [], new Float32Array(bounds)],
];
const boxes = (...operations: [number, unknown][]) =>
  flatBoxes({
    fnArray: operations.map(([operation]) => operation),
    argsArray: operations.map(([, values]) => values),
  });

test('flat surfaces have their place on the page, others are left out', () => {
  const scaled = boxes(
    [OPS.save, null],
    [OPS.transform, [0.5, 0, 0, -0.5, 10, 800]],
    path(20, 100, 220, 102),
    path(20, 100, 220, 300),
    [OPS.restore, null],
    path(20, 100, 220, 101),
  );
  expect(scaled).toEqual([
    { left: 20, right: 120, bottom: 749, top: 750 },
    { left: 20, right: 220, bottom: 100, top: 101 },
  ]);
});

const piece = { text: '已完成整改', left: 100, right: 180, baseline: 700, size: 16 };

test.each([
  ['through it', 706, 100, 180, true],
  ['through most of it', 704, 90, 160, true],
  ['through one of its characters', 706, 116, 132, true],
  ['under it', 698, 100, 180, false],
  ['above it', 718, 100, 180, false],
  ['beside it', 706, 190, 260, false],
])('text with a line %s', (_, bottom, left, right, isStruck) => {
  expect(struckPieces([piece], [{ bottom, top: bottom + 1, left, right }])).toHaveLength(isStruck ? 1 : 0);
});
