import type { Report } from '@/lib/content/fault';
import { chineseNumeral } from '@/lib/numerals';
import type { Block } from './parse-blocks';

/**
 * One step of a part. Without an ordinal it is the whole part, or the text before 一是. Further paragraphs follow a
 * \n.
 */
export type MeasureText = { ordinal: string | null; text: string; line: number };

const counted = (write: (n: number) => string): string[] =>
  Array.from({ length: 99 }, (_, index) => write(index + 1));

// The series in which notices number measures, each with its ordinals in order.
const SERIES = [
  { pattern: /^[一二三四五六七八九十]+是/, ordinals: counted((n) => `${chineseNumeral(n)}是`) },
  { pattern: /^第[一二三四五六七八九十]+，/, ordinals: counted((n) => `第${chineseNumeral(n)}，`) },
  { pattern: /^（[一二三四五六七八九十]+）/, ordinals: counted((n) => `（${chineseNumeral(n)}）`) },
  { pattern: /^（\d+）/, ordinals: counted((n) => `（${n}）`) },
  { pattern: /^\d+\.(?:(?!\d)|(?=(?:19|20)\d\d年))/, ordinals: counted((n) => `${n}.`) },
  { pattern: /^\d+、/, ordinals: counted((n) => `${n}、`) },
  { pattern: /^[⑴-⒇]/, ordinals: Array.from('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇') },
  { pattern: /^[⒈-⒛]/, ordinals: Array.from('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛') },
  { pattern: /^[㈠-㈩]/, ordinals: Array.from('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩') },
  { pattern: /^[①-⑳]/, ordinals: Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') },
];

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** The measures in the paragraphs of a part; a warning where 一是, 二是 … skip or repeat, as an approved text may. */
export function parseMeasures(paragraphs: readonly Paragraph[], file: string, report: Report): MeasureText[] {
  // The first ordinal of a part decides its series; others are part of the text.
  const { pattern, ordinals } = seriesOf(paragraphs);
  const measures: MeasureText[] = [];
  let number = 0;
  let count = 0;
  for (const { text, line } of paragraphs) {
    const ordinal = pattern.exec(text)?.[0] ?? null;
    const last = measures.at(-1);
    if (ordinal === null && last !== undefined && last.ordinal !== null) {
      measures.splice(-1, 1, { ...last, text: `${last.text}\n${text}` });
      continue;
    }
    if (ordinal !== null) {
      // A second series may begin after the first is complete.
      if (ordinal === ordinals[0] && number > 1) [number, count] = [0, 0];
      // After a gap, both the numbers as written and the expected ones may follow, so that one gap is one fault.
      if (ordinal !== ordinals[number] && ordinal !== ordinals[count]) {
        const message = `措施的次序不对：这里应当是 ${ordinals[number]}，写的是 ${ordinal}。请核对原文，补上漏掉的一段或改正次序；批准的原文就是这样的，不用改。`;
        report.warn({ file, line, message });
      }
      number = ordinals.indexOf(ordinal) + 1;
      count += 1;
    }
    measures.push({ ordinal, text: text.slice(ordinal?.length ?? 0), line });
  }
  return measures;
}

function seriesOf(paragraphs: readonly Paragraph[]): { pattern: RegExp; ordinals: readonly string[] } {
  const used = paragraphs.flatMap(({ text }) => SERIES.find(({ pattern }) => pattern.test(text)) ?? []);
  return used[0] ?? { pattern: /^(?!)/, ordinals: [] };
}

/** Splits a step into ordinal and text: the known ordinal if it begins with it, else any. */
export function splitOrdinal(
  paragraph: string,
  known: string | null,
): { ordinal: string | null; text: string } {
  const found = SERIES.map(({ pattern }) => pattern.exec(paragraph)?.[0]).find((mark) => mark !== undefined);
  const ordinal = paragraph.startsWith(known ?? '') ? known : (found ?? null);
  return { ordinal, text: paragraph.slice(ordinal?.length ?? 0) };
}

/** The ids of the measures of a part, by its index: m1, m2 … or, where the first of several has no ordinal, m0, m1 … */
export function measureIds(measures: readonly { ordinal: string | null }[], part: number): string[] {
  const letter = String.fromCharCode('m'.charCodeAt(0) + part);
  const first = measures[0]?.ordinal === null && measures.length > 1 ? 0 : 1;
  return measures.map((_, at) => `${letter}${first + at}`);
}

/** The index of the part on reasons and next steps, by its label; -1 if there is none. */
export function remainingPart(parts: readonly { label: string | null }[]): number {
  return parts.findIndex(({ label }) => label !== null && namesRemaining(label));
}

/** True for the label of a part on reasons and next steps: 需进一步整改的原因及下一步措施： */
export function namesRemaining(label: string): boolean {
  return /原因|下一步|进一步整改/.test(label);
}

/** True for a text that begins with an ordinal or number in any style: 一是, （二）, 3. and also 四、 */
export function beginsWithOrdinal(text: string): boolean {
  return SERIES.some(({ pattern }) => pattern.test(text)) || /^[一二三四五六七八九十]+、/.test(text);
}
