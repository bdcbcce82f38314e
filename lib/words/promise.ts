const MARK = /[，。；：、（）,;:()]/;
const YEAR =
  /(?:[\d０-９]{4}|(?<![\d０-９])[\d０-９]{2}(?= *年 *(?:[\d０-９]{1,2} *月|年?[底末]|[上下]半年|第?[一二三四1-4]季))|[〇○零一二三四五六七八九]{4}) *年(?!度| *第?[\d０-９]{1,2}(?![\d０-９]| *月| *季))/;
const LEAD = /力争|争取|预计|预期|有望|(?:计划|拟)(?:于|在|到)/;
// 计划于2024年3月实施，已完成 speaks of the past.
const PAST = /已|完成了|当时/;

/**
 * Every promise with a year in a text, from the word that makes it one to the next punctuation mark, in full or ASCII
 * width, and its position: 力争2025年12月取得阶段性成果, 预计2026年底完成
 */
export function promisesIn(text: string): { at: number; words: string }[] {
  let at = 0;
  return text.split(MARK).flatMap((clause) => {
    const begin = at + Math.max(0, clause.search(LEAD));
    const words = text.slice(begin, at + clause.length);
    at += clause.length + 1;
    return LEAD.test(clause) && YEAR.test(words) && !PAST.test(words) ? [{ at: begin, words }] : [];
  });
}
