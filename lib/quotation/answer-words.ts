import { type AnswerPassage, type QuotationAnswer, rankOf } from './check-quotation';
import { isDifference, isFigure, type QuotationPiece } from './pieces-of';

/** What a difference is, in words: 数字不同：通报为“17.63%”，引文为“15.63%”。 */
export function differenceWords(piece: QuotationPiece): string {
  const { text, quotation } = piece;
  const kind = isFigure(piece) ? '数字不同：' : '文字不同：';
  if (!text) return `${kind}引文多出“${quotation}”。`;
  return `${kind}${quotation ? `通报为“${text}”，引文为“${quotation}”` : `引文缺少“${text}”`}。`;
}

/** Whether a passage says what the notice says. */
export function verdictWords(passage: AnswerPassage): string {
  if (rankOf(passage) < 2) return '有出入';
  return passage.checked.marks ? '文字与原文一致，标点有出入' : '与原文一致';
}

/** The differences of a passage in words, changed figures first. */
export function differencesOf({ checked: { pieces }, joined }: AnswerPassage): string[] {
  const others = pieces.filter((piece) => isDifference(piece) && !isFigure(piece));
  const words = pieces.filter(isFigure).concat(others).map(differenceWords);
  return joined ? words.concat('引文把这段话与另一段话接在一起，通报中两段话并不相连。') : words;
}

/** The answer in a few words, a changed figure first: 数字不同：…… 共 3 段：与原文一致 1 段，有出入 1 段，不在通报中 1 段。 */
export function answerWords({ passages, unknown }: QuotationAnswer, notices: number): string {
  const [first] = passages;
  if (!first) return `不在通报中：本站收录的 ${notices} 份通报里没有这段文字。`;
  const same = passages.filter((passage) => rankOf(passage) === 2).length;
  const all = passages.length + unknown.length;
  const counts = [
    same && `与原文一致 ${same} 段`,
    passages.length - same && `有出入 ${passages.length - same} 段`,
    unknown.length && `不在通报中 ${unknown.length} 段`,
  ].filter(Boolean);
  const [difference] = differencesOf(first);
  if (all > 1) return `${difference || ''}共 ${all} 段：${counts.join('，')}。`;
  return difference || `${verdictWords(first)}。`;
}
