import { quotedSpans } from '@/lib/notice/facts/quoted-spans';

// The last word of a name, and the fewest characters of the whole: shorter ones are common words (服务中心, 议事规则).
const KINDS: readonly [last: RegExp, fewest: number][] = [
  [/党委$/, 4],
  [/公证处$/, 5],
  [/中心$/, 6],
  [/(?:规则|中心组|学习会|考试)$/, 6],
  [/(?:平台|活动)$/, 7],
];
const LONGEST = 30;
// What stands before a name: what is done with it, and whose it is.
const BEFORE =
  /^(?:对|在|由|从|向|将|把|与|和|及|等|各|局|市|县|县区|各县|各县区|全市|我市|本市|召开|举办|组织|开展|建设|修订|完善|建立|健全|推动|推进|参加|通过|落实|贯彻|加强|深化|依托|发挥|规范|结合|围绕|上级|基层|各级)$/;
// What every notice puts in quotation marks.
const COMMON =
  /^“(?:四个意识|四个自信|两个维护|两个确立|两个责任|一岗双责|三重一大|第一责任人|第一议题|最后一公里|一把手工程)”$/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The names that a text may hold: what stands in “” and has four characters or a figure, as printed with its marks, and
 * every run of words that ends as names of bodies, platforms, rules and events do, longer and shorter ones alike.
 */
export function namesIn(text: string): Set<string> {
  return new Set([...quotedNames(text), ...text.split(/[\s，。；：、！？（）《》“”〈〉—…]/).flatMap(runsIn)]);
}

function quotedNames(text: string): string[] {
  return quotedSpans(text)
    .filter(({ isTitle }) => !isTitle)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => /^“[^，。；：、！？]{4,}”$|\d/.test(name) && !COMMON.test(name));
}

function runsIn(piece: string): string[] {
  const words = Array.from(segmenter.segment(piece), ({ segment, index }) => ({ segment, index }));
  return words.flatMap(({ segment, index }) => {
    const end = index + segment.length;
    const kind = KINDS.find(([last]) => last.test(piece.slice(0, end)));
    if (kind === undefined || /^组/.test(piece.slice(end))) return [];
    const before = words.findLastIndex((word) => word.index < end && BEFORE.test(word.segment));
    return words
      .filter((word, at) => at > before && word.index < end)
      .map((word) => piece.slice(word.index, end))
      .filter((name) => name.length >= kind[1] && name.length <= LONGEST);
  });
}
