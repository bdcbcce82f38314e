import { unsureIn } from '@/lib/characters/unseen';
import { plainHost } from '@/lib/site-names/plain-host';
import { unpairedMarks } from './unpaired-marks';

/** Wording that may be a slip: as written, what is doubtful, and for which cure. */
export type Doubt = {
  kind: 'marks' | 'deadline' | 'space' | 'host' | 'unsure' | 'slip';
  words: string;
  doubt: string;
};

const HAN = '[\\p{Script=Han}，。；：、！？“”‘’（）《》〈〉【】〔〕]';
const SPACE_INSIDE = new RegExp(`.{0,4}${HAN}[ \\u00a0\\u3000]+(?=${HAN}).{1,5}`, 'gu');
const DIGITS = '(?:\\d|[〇○零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}月)';
const DEADLINE_BEFORE_DATE = new RegExp(
  `截止(?=到?\\s*${DIGITS}|到?(?:目前|当前|今|本[日周月季年]|上(?:个月|月|季|半?年)|去年|[年月]底)|至).{0,6}`,
  'g',
);
// //b.cn is another site too; a path has no // after its host.
const HOST = /(?:https?:|(?<![\w:/]))\/\/([^\s/“”"'，。；、（）()`<>\]]+)/gi;

/** The doubtful wording of a line: unpaired marks, 截止 before a date, spaces inside Chinese text, hosts not in `hosts`. */
export function doubtfulWording(line: string, hosts: readonly string[]): Doubt[] {
  const all = (kind: Doubt['kind'], pattern: RegExp, doubt: string): Doubt[] =>
    Array.from(line.matchAll(pattern), ([words]) => ({ kind, words, doubt }));
  return [
    ...unpairedMarks(line).map((words) => ({ kind: 'marks', words, doubt: '引号或括号不成对' }) as const),
    ...all('deadline', DEADLINE_BEFORE_DATE, '日期前面一般写“截至”，“截止”是到期的意思'),
    ...all('space', SPACE_INSIDE, '汉字之间有空格'),
    ...unsureIn(line).map(
      ({ character, code, why }) => ({ kind: 'unsure', words: character, doubt: `${code} ${why}` }) as const,
    ),
    ...Array.from(line.matchAll(HOST), ([words, host = '']) => ({ words, host }))
      .filter(({ words, host }) => words.includes(':') || host.includes('.'))
      .filter(({ host }) => !hosts.includes(plainHost(host.toLowerCase())))
      .map(
        ({ words }) => ({ kind: 'host', words, doubt: '这个网站不在 site.yaml 的 allowedHosts 里' }) as const,
      ),
  ];
}
