import { expect, test } from 'vitest';
import { type Place, quotationSource } from '@/lib/quotation/quotation-source';
import { buildIndex } from '@/lib/search/build-index';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { part } from '@/tests/fixtures/sample-search';

const library = notice([
  issue({ id: '01', heading: '（1）藏书偏少。', parts: part('购书2万册。', '延长开放时间。') }),
  issue({ id: '02', heading: '（2）开放偏短。', parts: part('延长开放时间。') }),
]);
const source = quotationSource([
  { index: buildIndex(library, []), home: '/a/' },
  { index: { ...buildIndex(library, []), variants: '' }, home: '/b/' },
]);

const at = (words: string): [number, number] => {
  const units = Array.from(words);
  const from = source.text.units.findIndex((_, index) =>
    units.every((unit, next) => source.text.units[index + next] === unit),
  );
  return [from, from + units.length];
};
const short = (place: Place | undefined) =>
  place && `${place.notice.home} ${place.record.issue} ${place.text ?? 'whole'}`;

test('units stand in the measure or title of an issue, across both in the issue as a whole', () => {
  expect(short(source.placeOf(...at('购书')))).toBe('/a/ 01 0');
  expect(short(source.placeOf(...at('延长开放')))).toBe('/a/ 01 1');
  expect(short(source.placeOf(...at('藏书偏少')))).toBe('/a/ 01 whole');
  expect(short(source.placeOf(...at('册延长')))).toBe('/a/ 01 whole');
});

test('the same words elsewhere are told, in other notices too', () => {
  expect(source.elsewhere(...at('延长开放时间')).map(short)).toEqual(['/a/ 02 0', '/b/ 01 1', '/b/ 02 0']);
});

test('characters are folded by the variants of any of the notices', () => {
  expect(source.folder.foldCharacter('開')).toBe('开');
});
