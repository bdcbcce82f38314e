const CALLED =
  /^(?!问题.*个$)(问题|编号|no\.?|#)? ?第? ?\(?(0[1-9]|[1-9]\d{0,2}|[一二三四五六七八九十]{1,4})\)? ?个? ?(号?问题|号|题|)$/;

/**
 * The number by which a folded query calls an issue: 第11个问题, 11号, #11 → 11, 问题十一 → 十一; '' for anything else.
 * A Chinese numeral counts only with 问题, 号 or the like.
 */
export function calledIssue(folded: string): string {
  const [, before, number = '', after] = CALLED.exec(folded) || [];
  return before || after || /\d/.test(number) ? number.replace(/^0+/, '') : '';
}
