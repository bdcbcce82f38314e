import { foldWidth } from '@/lib/folding';
import type { StatusCode } from '@/lib/status';

// The words of notices for each status. A more specific status comes first, and its words count for no other.
const STATES: readonly [StatusCode, RegExp][] = [
  ['staged', /阶段性(?:完成|整改|成果|成效|进展)*/g],
  ['basically-complete', /基本(?:完成|整改|到位|解决|办结|落实|销号)(?:整改)?/g],
  [
    'incomplete',
    /(?:尚未|仍未|还未|没有|未)(?!来|到(?!位))(?:能|完全|全部|全面|按期|按时|彻底)*(?:完成|整改|办结|到位|解决|销号)*/g,
  ],
  ['in-progress', /正在|部分|推进|(?:尚|仍)在|整改中|进行中|持续整改/g],
  ['long-term', /长期|持续坚持/g],
  ['rectified', /完成|已整改|整改完毕|到位|办结|销号|已(?:经)?解决/g],
];
const ONLY =
  /^(?:已经|已|均|全部|全面|阶段性|取得|基本|正在|进行中|尚|仍|还|在|持续|长期|部分|未|没有|完成|完毕|整改|坚持|推进|成果|成效|到位|落实|解决|销号|办结|中|并|立行立改|,|、)+$/;

/** The statuses that a text names, in order; words that belong to a more specific status are not counted again. */
export function statesIn(words: string): StatusCode[] {
  let rest = foldWidth(words);
  const found: { code: StatusCode; at: number }[] = [];
  for (const [code, pattern] of STATES) {
    const at = rest.search(pattern);
    if (at === -1) continue;
    found.push({ code, at });
    rest = rest.replace(pattern, (whole) => ' '.repeat(whole.length));
  }
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** True for words that say nothing but a status: 已完成整改, 基本完成，长期坚持 */
export function isOnlyStatus(words: string): boolean {
  return ONLY.test(foldWidth(words));
}

const SAID =
  /(?:已经?|基本|尚未|未|全部|阶段性)(?:全部|全面)?(?:完成整改|整改完成|整改到位|整改完毕)|正在整改|长期坚持整改|(?:整改(?:工作|任务|事项)|(?:该|此|本)项?(?:问题|工作|任务|事项))[已均正尚仍未基全持][^,。;]{0,4}(?:完成|办结|销号|解决|到位|推进|整改)/;

/** True for a text in which words about the status of an issue stand, whatever else it says; quoted words say nothing. */
export function mentionsStatus(text: string): boolean {
  const words = withoutQuotations(foldWidth(text));
  return (
    SAID.test(words) ||
    words.split(/[。;\n]/).some((sentence) => isOnlyStatus(sentence.trim()) && statesIn(sentence).length > 0)
  );
}

/** True for a heading that lists unfinished issues: 需要进一步整改的事项. One that quotes, or is about an earlier inspection, is a finding. */
export function leavesOpen(heading: string): boolean {
  const words = withoutQuotations(foldWidth(heading));
  return (
    /(?:需要?|仍需|有待)(?:进一步|继续|持续)(?:推进)?整改|(?:未|尚未)完成整改/.test(words) &&
    !/上一?轮|以往|历次|此前/.test(words)
  );
}

/** The text without what it quotes: 对“未整改到位”问题 names no status of its own. */
export const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, '');
