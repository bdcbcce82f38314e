import { unpairedMarks } from './unpaired-marks';

/** Words of a line that may be a slip: as they stand, and what is doubtful about them. */
export type Doubt = { words: string; doubt: string };

const HAN = '[\\p{Script=Han}，。；：、！？“”‘’（）《》〈〉【】〔〕]';
const SPACE_INSIDE = new RegExp(`.{0,4}${HAN}[ \\u00a0\\u3000]+(?=${HAN}).{1,5}`, 'gu');
const DEADLINE_BEFORE_DATE = /截止(?=到?\d|目前|今|至).{0,6}/g;
const HOST = /https?:\/\/([^\s/“”，。；、（）)`>\]]+)/g;

/** What an editor should look at in a line: marks without a partner, 截止 before a date, spaces inside Chinese text, hosts that are not in `hosts`. */
export function doubtfulWording(line: string, hosts: readonly string[]): Doubt[] {
  const all = (pattern: RegExp, doubt: string): Doubt[] =>
    Array.from(line.matchAll(pattern), ([words]) => ({ words, doubt }));
  return [
    ...unpairedMarks(line).map((words) => ({ words, doubt: '引号或括号不成对' })),
    ...all(DEADLINE_BEFORE_DATE, '日期前面一般写“截至”，“截止”是到期的意思'),
    ...all(SPACE_INSIDE, '汉字之间有空格'),
    ...Array.from(line.matchAll(HOST), ([words, host = '']) => ({ words, host }))
      .filter(({ host }) => !hosts.includes(host))
      .map(({ words }) => ({ words, doubt: '这个网站不在 site.yaml 的 allowedHosts 里' })),
  ];
}
