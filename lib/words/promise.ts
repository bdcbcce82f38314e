const NOT_MARK = '[^，。；：、（）,;:()]';
const YEAR = '(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4}) *年(?!度|第?[\\d０-９])';
const YEAR_AND_MONTH = '[\\d０-９]{4} *年 *(?=[\\d０-９]{1,2} *月)';
const LEAD = '(?:力争|争取|预计|预期|有望|(?:计划|拟)(?:于|在|到))';
const PROMISE = new RegExp(`${LEAD}${NOT_MARK}*?(?:${YEAR_AND_MONTH}|${YEAR})${NOT_MARK}*`, 'g');
// 计划于2024年3月实施，已完成 speaks of the past.
const PAST = /已|完成了|当时/;

/**
 * Every promise with a year in a text, from one punctuation mark to the next, in full or ASCII width, and its position:
 * 力争2025年12月取得阶段性成果, 预计2026年底完成
 */
export function promisesIn(text: string): { at: number; words: string }[] {
  return Array.from(text.matchAll(PROMISE), ({ 0: words, index: at }) => ({ at, words })).filter(
    ({ words }) => !PAST.test(words),
  );
}
