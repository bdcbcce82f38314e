import { expect, test } from 'vitest';
import { currentHeading } from '@/browser/page/current-heading';
import fc from '@/tests/fixtures/property';

const MIDWAY = { height: 800, left: 5000 };
const AT_END = { height: 800, left: 0 };

test.each([
  ['above the first heading there is none', [300, 900], MIDWAY, -1],
  ['a heading is current once a link has scrolled it to the top', [18, 900], MIDWAY, 0],
  ['with the largest type a link leaves more room above it', [28, 900], MIDWAY, 0],
  ['it stays current until the next heading passes the line', [-4000, 100], MIDWAY, 0],
  ['a heading right below another is not current yet', [-900, 20, 85], MIDWAY, 1],
  ['after all have passed, the last is current', [-9000, -700], MIDWAY, 1],
  ['at the end of the page the last one on screen is current', [-900, 200, 700], AT_END, 2],
  ['half a pixel before the end counts as the end', [-900, 700], { height: 800, left: 0.4 }, 1],
  ['a page without headings has no current one', [], MIDWAY, -1],
] as const)('%s', (_, tops, reader, current) => {
  expect(currentHeading(tops, reader)).toBe(current);
});

test('scrolling down never goes back to an earlier heading', () => {
  const gaps = fc.array(fc.integer({ min: 30, max: 3000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 200, max: 2000 }), (distances, height) => {
      let sum = 0;
      const places = distances.map((distance) => (sum += distance));
      const end = Math.max(0, sum + 100 - height);
      const read = Array.from({ length: 50 }, (_, step) => (end * step) / 49).map((scrolled) =>
        currentHeading(
          places.map((place) => place - scrolled),
          { height, left: end - scrolled },
        ),
      );
      expect(read).toEqual([...read].sort((a, b) => a - b));
      expect(read.at(-1)).toBe(places.length - 1);
    }),
  );
});
