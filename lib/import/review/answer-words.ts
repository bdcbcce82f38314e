import { type Answers, listOfLines } from '@/lib/import/input/answers';
import type { KnownBureau } from './bureau-of';

/** What an editor says with an answer, in a sentence; empty for an answer that says nothing. */
export function answerWords(answer: Partial<Answers>, bureaus: readonly KnownBureau[]): string {
  const { leaveOut, keep, title, bureau, outside, final } = answer;
  const about = (lines: ReadonlySet<number> | undefined, words: (list: string) => string): string[] =>
    lines === undefined || lines.size === 0 ? [] : [words(listOfLines(lines))];
  return [
    ...about(title, (list) => `标题在第 ${list} 行`),
    ...about(keep, (list) => `第 ${list} 行是通报的文字，一起公开`),
    ...about(leaveOut, (list) => `第 ${list} 行不是通报的文字`),
    ...(outside ? ['页眉页脚、脚注、菜单和隐藏的字不是通报的文字'] : []),
    ...(bureau ? [`是${bureaus.find(({ slug }) => slug === bureau)?.name ?? ` ${bureau} `}发布的`] : []),
    ...(final ? ['已核对，这是可以公开的定稿'] : []),
  ].join('；');
}
