import type { Erratum } from '@/lib/model/erratum-schema';
import type { TextDifference } from './text-difference';

/** What is added to the words where the text has errata. */
export const FROM = '这里的文字有更正，也请核对 errata 里的 from。';

/** The words for an erratum whose corrected text is not found in exactly one place. */
export function wordsForErratum({ to }: Erratum, found: number): string {
  if (found === 0)
    return `现在的文字里没有“${to}”。改过这几个字的，请改回；刚写这一条更正的，请照更正后的文字抄。`;
  return `“${to}”在现在的文字里有 ${found} 处，说不清更正的是哪一处。请在 from 和 to 里前后多抄几个字。`;
}

/** The words for a difference from the approved text; `other` is a cure besides the usual one. */
export function wordsFor(finding: TextDifference, other: string): string {
  if (finding.kind === 'missing')
    return `这一行后面少了原文的“${finding.there}”。请照 source.txt 补上${other}。`;
  if (finding.kind === 'extra') return `原文这里没有“${finding.here}”。请照 source.txt 删去。`;
  if (finding.kind === 'misplaced') {
    return '这一行在原文里排在前面的位置。请照 source.txt 改回原来的次序（问题的次序写在 sections 里）。';
  }
  if (finding.kind === 'joined') {
    return `原文在“${finding.there}”处另起一段，这里与前面连在一起。请照 source.txt 分段。`;
  }
  if (finding.kind === 'split') {
    return `原文没有在“${finding.here}”前另起一段。请照 source.txt 与前面连起来。`;
  }
  return `文字与批准的原文不同。这里是“${finding.here}”，原文是“${finding.there}”。请照 source.txt 改回。`;
}
