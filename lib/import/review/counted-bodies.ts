import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';

const COUNTED = /\d+(?:家|个)(?:被巡[察视]|单位|企业|部门|事业单位|党组织|县|市|区)/;

/** The line of an opening that counts the bodies it is about: 区某局等4家单位; null if none does. */
export function countedBodies(opening: readonly SourceLine[]): SourceLine | null {
  return opening.slice(0, 3).find(({ text }) => COUNTED.test(matchable(text))) ?? null;
}
