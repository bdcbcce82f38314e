import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { Figure } from '@/lib/check-site/files/read-facts';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { placeFacts, placeInSource } from './facts';

/** What figures.json states about a figure. */
export const figureFacts = (figure: Figure): SiteRecord => ({
  about: figure.id,
  facts: { ...placeFacts(figure), 数值: String(figure.low), 升降: figure.direction ?? '' },
});

/** What it has to state: its words at their place in the text, their value, and a direction that the sentence has. */
export function figuresInSource(figures: readonly Figure[], notice: NoticeData, text: string): SiteRecord[] {
  return figures.map((figure) => ({
    about: figure.id,
    facts: {
      ...placeInSource(figure, notice, text),
      ...numberIn(figure.words),
      升降: figure.sentence.includes(figure.direction ?? '') ? (figure.direction ?? '') : '',
    },
  }));
}

// 1.3万多名 → 13000; a figure in Chinese numerals is not read here.
function numberIn(words: string): Facts {
  const [, digits, times = ''] = /^([\d,]+(?:\.\d+)?)(?:[^\d万]*?)(万(?!元))?/.exec(words) ?? [];
  if (digits === undefined) return {};
  return { 数值: String(Number(digits.replaceAll(',', '')) * (times === '' ? 1 : 10_000)) };
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
