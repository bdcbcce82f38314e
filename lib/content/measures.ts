import { chineseNumeral } from '@/lib/numerals';
import type { Report } from './fault';
import type { Block } from './markdown';

/** One step of a part. Without an ordinal it is the whole part, or the words before 一是. Later paragraphs follow a \n. */
export type MeasureText = { ordinal: string | null; text: string; line: number };

const ORDINAL = /^[一二三四五六七八九十]+是/;
const NUMERALS = Array.from({ length: 99 }, (_, index) => `${chineseNumeral(index + 1)}是`);

/** Puts the paragraphs of one part together as measures; a fault where 一是, 二是 … skip or repeat. */
export function parseMeasures(
  paragraphs: readonly Extract<Block, { kind: 'paragraph' }>[],
  file: string,
  report: Report,
): MeasureText[] {
  const measures: MeasureText[] = [];
  let number = 0;
  let count = 0;
  for (const { text, line } of paragraphs) {
    const ordinal = ORDINAL.exec(text)?.[0] ?? null;
    const last = measures.at(-1);
    if (ordinal === null && last !== undefined && last.ordinal !== null) {
      measures.splice(-1, 1, { ...last, text: `${last.text}\n${text}` });
      continue;
    }
    if (ordinal !== null) {
      // after a gap both the numbers as written and those that should be may go on, so that one gap is one fault
      if (ordinal !== NUMERALS[number] && ordinal !== NUMERALS[count]) {
        const message = `措施的次序不对：这里应当是 ${NUMERALS[number]}，写的是 ${ordinal}。请核对原文，补上漏掉的一段或改正次序。`;
        report.add({ file, line, message });
      }
      number = NUMERALS.indexOf(ordinal) + 1;
      count += 1;
    }
    measures.push({ ordinal, text: text.slice(ordinal?.length ?? 0), line });
  }
  return measures;
}
