import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { Figure } from '@/lib/check-site/files/read-figures';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { guarded } from './table-rows';

/** What figures.json states about a figure. */
export const figureFacts = ({ id, sentence, words, low }: Figure): SiteRecord => ({
  about: id,
  facts: { 原句: sentence, 数字: words, 数值: String(low) },
});

/** What it has to state: a sentence of the measure at its address, or of the notice, that has the figure in it. */
export function figuresInSource(
  figures: readonly Figure[],
  { issues }: NoticeData,
  text: string,
): SiteRecord[] {
  const measures = new Map(
    issues.flatMap(({ parts }) => parts.flatMap((part) => part.measures.map((one) => [one.url, one.text]))),
  );
  return figures.map(({ id, url, sentence, words }) => {
    const source = measures.get(url) ?? text;
    return {
      about: id,
      facts: {
        原句: source.includes(sentence) ? sentence : '',
        数字: sentence.includes(words) ? words : '',
        ...numberIn(words),
      },
    };
  });
}

// 1.3万多名 → 13000; a figure in Chinese numerals is not read here.
function numberIn(words: string): Facts {
  const [, digits, times = ''] = /^([\d,]+(?:\.\d+)?)(?:[^\d万]*?)(万(?!元))?/.exec(words) ?? [];
  if (digits === undefined) return {};
  return { 数值: String(Number(digits.replaceAll(',', '')) * (times === '' ? 1 : 10_000)) };
}

/** The rows of figures.csv: every field of figures.json, and the names of the columns. */
export function figureRows(figures: readonly Record<string, unknown>[]): SiteRecord[] {
  const [first] = figures;
  const cells = (figure: Record<string, unknown>): Facts =>
    Object.fromEntries(Object.entries(figure).map(([name, value]) => [name, guarded(String(value ?? ''))]));
  return [
    { about: '', facts: first === undefined ? {} : { 各列: Object.keys(first).join() } },
    ...figures.map((figure) => ({ about: String(figure.id), facts: cells(figure) })),
  ];
}

/** What the page of figures states: every figure with its id, and every sentence once. */
export function figuresOnPage(figures: readonly Figure[]): Facts {
  const sentences = figures.filter((figure, index) => {
    const last = figures[index - 1];
    return last?.url !== figure.url || last.sentence !== figure.sentence;
  });
  return {
    编号: figures.map(({ id }) => id).join('\n'),
    数字: figures.map(({ words }) => words).join('\n'),
    原句: sentences.map(({ sentence }) => sentence).join('\n'),
  };
}
