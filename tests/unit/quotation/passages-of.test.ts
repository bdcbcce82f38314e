import { expect, test } from 'vitest';
import { createFinder } from '@/lib/quotation/create-finder';
import { passagesOf, printedSpan, quotedSpan } from '@/lib/quotation/passages-of';
import { END } from '@/lib/quotation/quotable';
import { commonIn, quotable } from '@/tests/fixtures/quotation';

const TEN = '甲乙丙丁戊己庚辛壬癸';
const TWELVE = '子丑寅卯辰巳午未申酉戌亥';

function passages(from: string, as: string): string[][] {
  const [quotation, text] = [quotable(as), quotable(from)];
  const blocks = createFinder(text.units)(quotation.units);
  return passagesOf(blocks, quotation, text).map((passage) => commonIn(passage, text));
}

test('blocks that follow each other closely are one passage', () => {
  expect(passages(`${TEN}，${TWELVE}`, `${TEN}人人${TWELVE}`)).toEqual([[TEN, TWELVE]]);
  expect(passages(`${TEN}${'人'.repeat(60)}${TWELVE}`, TEN + TWELVE)).toEqual([[TEN, TWELVE]]);
});

test('what is far from each other, in other order, in another record or on a new line is not', () => {
  expect(passages(`${TEN}${'人'.repeat(61)}${TWELVE}`, `${TEN}，${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
  expect(passages(`${TWELVE}，${TEN}`, `${TEN}，${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
  expect(passages(TEN + END + TWELVE, `${TEN}，${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
  expect(passages(`${TEN}人人${TWELVE}`, `${TEN}\n${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
  expect(passages(`${TEN}人人${TWELVE}`, `${TEN}……${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
});

test('less than twelve units in common must be a whole clause of six characters', () => {
  expect(passages(TWELVE, `人${TWELVE}人`)).toEqual([[TWELVE]]);
  expect(passages(TEN, `人，${TEN}，人`)).toEqual([[TEN]]);
  expect(passages(`${TWELVE}。${TEN}`, `${TEN}${TWELVE}`)).toEqual([[TEN], [TWELVE]]);
  expect(passages(TEN, `人${TEN}人人人人`)).toEqual([]);
  expect(passages(TEN, '甲乙丙丁戊，人')).toEqual([]);
});

test('what is shared by chance with another place parts no passage', () => {
  const text = `2023年4月人，${TWELVE}。另外2024年4月`;
  expect(passages(text, `2024年4月人，${TWELVE}`)).toEqual([['', `年4月人${TWELVE}`]]);
});

test('spans are those of the first and last block', () => {
  const passage = [
    { quoted: 1, printed: 5, length: 2 },
    { quoted: 6, printed: 9, length: 3 },
  ];
  expect([quotedSpan(passage), printedSpan(passage)]).toEqual([
    [1, 9],
    [5, 12],
  ]);
});
