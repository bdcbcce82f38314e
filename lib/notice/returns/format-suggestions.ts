import type { Issue, Notice } from '@/lib/model/notice';
import { proposePairs } from './propose-pairs';
import { suggestReturns } from './suggest-returns';

/** What editors may state about notices, those of each bureau among themselves, each with its file and the lines to paste; `only` are the notices whose files are named. Says so if there is nothing. */
export function formatSuggestions(notices: readonly Notice[], only: readonly Notice[] = notices): string {
  const isNamed = ({ notice }: Issue): boolean => only.some(({ slug }) => slug === notice);
  const ofBureaus = [...new Set(notices.map(({ bureau }) => bureau.slug))].map((slug) =>
    notices.filter(({ bureau }) => bureau.slug === slug),
  );
  const pairs = ofBureaus.flatMap(proposePairs).filter(({ own }) => isNamed(own));
  const returns = ofBureaus.flatMap(suggestReturns).filter(({ later }) => isNamed(later));
  if (pairs.length + returns.length === 0) return '没有找到可能再次指出的问题，也没有待确认的后续问题。';
  return [
    ...section(
      '后续通报里可能对应的问题，请逐个看过，对的才写：',
      pairs.map(({ own, earlier }) => [...headOf(own, earlier), `  follows: '${earlier.id}'`]),
    ),
    ...section(
      '可能是再次指出的问题，请逐个看过，对的才写，reason 写您自己的理由：',
      returns.map(({ later, earlier, grounds }) => [
        ...headOf(later, earlier),
        `  （${grounds.join('；')}）`,
        ...(later.returns.length === 0 ? ['  returns:'] : ['  在 returns 下面加：']),
        `    - notice: ${earlier.notice}`,
        `      issue: '${earlier.id}'`,
        '      reason: ',
      ]),
    ),
  ].join('\n');
}

const headOf = (own: Issue, earlier: Issue): string[] => [
  `content/notices/${own.notice}/issues/${own.id}.md：${own.title}`,
  `  与 ${earlier.notice} 的问题 ${earlier.id}：${earlier.title}`,
];

function section(title: string, entries: readonly string[][]): string[] {
  return entries.length === 0 ? [] : [title, ...entries.flat()];
}
