import { ideographOf } from '@/lib/characters/radicals';

// Traditional characters in the fixed words of notices, each followed by its simplified form.
const PAIRS =
  '況况題题問问黨党組组關关於于報报發发佈布時时間间來来視视監监責责實实領领導导進进開开給给單单審审計计現现將将統统據据對对處处罰罚衛卫衆众強强認认規规劃划該该點点號号類类區区縣县個个項项總总體体繫系電电話话郵邮編编書书記记寫写聯联業业瀏浏覽览訪访讀读數数頁页當当廣广網网';
const SIMPLE = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));

/**
 * The text as the rules of the import see it: ASCII width and blanks folded, traditional characters of labels simplified,
 * radicals from a PDF as ideographs.
 * Every character keeps its position, so that what a rule finds can be cut from the text as printed.
 */
export function matchable(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0\u2002-\u200A\t]/g, ' ')
    .replace(/[\u4E00-\u9FFF]/g, (character) => SIMPLE.get(character) ?? character)
    .replace(/[\u2E80-\u2FDF]/g, sameLength);
}

// Some ideographs take two code units.
function sameLength(radical: string): string {
  const ideograph = ideographOf(radical);
  return ideograph.length === radical.length ? ideograph : radical;
}

/** How many characters of a text belong to traditional script only, as far as the labels of notices use them. */
export function countTraditional(text: string): number {
  return Array.from(text).filter((character) => SIMPLE.has(character)).length;
}
