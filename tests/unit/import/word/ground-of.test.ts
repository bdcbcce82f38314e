import { expect, test } from 'vitest';
import { groundOf, isNear } from '@/lib/import/word/ground-of';
import { type Around, runIn } from '@/tests/fixtures/import/parsed-word';

const shading = (fill: string): string => `<w:shd w:val="clear" w:fill="${fill}"/>`;
const ALL = { run: shading('778899'), paragraph: shading('445566'), cell: shading('112233') };

function ground(around: Around): string {
  const { run, paragraph } = runIn(around);
  return groundOf(run, paragraph);
}

test.each<[string, Around, string]>([
  ['the page', {}, 'FFFFFF'],
  ['its cell', { ...ALL, run: '', paragraph: '' }, '112233'],
  ['its paragraph before its cell', { ...ALL, run: '' }, '445566'],
  ['its own shading before both', ALL, '778899'],
  ['its highlight before all', { ...ALL, run: `<w:highlight w:val="black"/>${ALL.run}` }, '000000'],
  ['a highlight of some other colour', { run: '<w:highlight w:val="darkCyan"/>' }, 'C0C0C0'],
])('behind a run is %s', (_, around, colour) => {
  expect(ground(around)).toBe(colour);
});

test('a highlight that is switched off and a shading without colour are none', () => {
  expect(ground({ ...ALL, run: `<w:highlight w:val="none"/>${shading('auto')}` })).toBe('445566');
});

test.each([
  ['FFFFFF', 'fefefe', true],
  ['FFFFFF', 'F0F0F0', true],
  ['FFFFFF', 'EFFFFF', false],
  ['FFFFFF', 'FFFFEF', false],
  ['FFFFFF', 'auto', false],
])('%s and %s look the same: %s', (one, other, near) => {
  expect(isNear(one, other)).toBe(near);
});
