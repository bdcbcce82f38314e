import type { IssueData } from '@/lib/check-site/read/notice-data';

type Issue = Pick<IssueData, 'returns' | 'returnedIn'>;
type Earlier = NonNullable<Issue['returns']>[number];
type Later = NonNullable<Issue['returnedIn']>[number];

/** What lists and the search index say of the returns of an issue, once each. */
export function returnMarks({ returns = [], returnedIn = [] }: Issue): string[] {
  const words = [...returns.map(earlierWords), ...returnedIn.map(yearOf)];
  return [...new Set(words)].map((one) => `再次指出：${one}`);
}

/** What the page and the Markdown form of an issue say of its returns. */
export function returnFacts({ returns = [], returnedIn = [] }: Issue): string[] {
  return [
    ...returns.map((one) => ({ one, words: earlierWords(one) })),
    ...returnedIn.map((one) => ({ one, words: yearOf(one) })),
  ].map(({ one, words }) => `${words}，${nameOf(one)}，本站注：${one.reason}，${one.url}`);
}

/** What the history of the earlier issue says of one return: what happened, and where and why. */
export function returnEntry(later: Later): { words: string; text: string } {
  return {
    words: `再次指出（${yearOf(later)}）`,
    text: `见${yearOf(later)}，${nameOf(later)}。本站注：${later.reason}`,
  };
}

/** The name of an issue with that of its notice. */
export function fullName({ noticeTitle, id, title }: NonNullable<IssueData['follows']>): string {
  return `${noticeTitle}，${nameOf({ id, title })}`;
}

const yearOf = ({ published }: Pick<Later, 'published'>): string => `${published.slice(0, 4)}年通报`;

const nameOf = ({ id, title }: Pick<Later, 'id' | 'title'>): string => `问题 ${Number(id)} ${title}`;

function earlierWords(earlier: Earlier): string {
  const { code, label } = earlier.status;
  return `曾于${yearOf(earlier)}指出，当时${code === 'unknown' ? '' : '列为'}${label}`;
}
