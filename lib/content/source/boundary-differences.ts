import { beginsWithOrdinal } from '@/lib/content/parse/measures';
import { comparable } from '@/lib/folding';
import type { TextLine } from '@/lib/model/reading-order';
import { opening } from '@/lib/text';
import type { TextDifference } from './text-difference';

/**
 * Where lines of otherwise equal texts begin differently: the approved text begins a line inside one of ours, or ours
 * begins where it runs on. A source may run on before an ordinal, around a label and after the heading of an issue:
 * 整改情况：一是…二是…
 */
export function boundaryDifferences(lines: readonly TextLine[], approved: string): TextDifference[] {
  // A source without line breaks runs on everywhere.
  if (approved.split('\n').filter((line) => line.length > 0).length <= 3 && lines.length > 6) return [];
  const ours = beginningsOf(lines.map(({ text }) => text));
  const theirs = new Set(beginningsOf(approved.split('\n')));
  const known = new Set(ours);
  // None in sound files, so that the search for each line does not grow with the text.
  const lost = [...theirs].filter((place) => !known.has(place));
  return lines.flatMap(({ text }, at): TextDifference[] => {
    const begin = ours[at] ?? 0;
    const end = begin + comparable(text).length;
    // A title may be printed on two lines.
    const joined =
      lines[at]?.file === 'notice.md' ? undefined : lost.find((place) => place > begin && place < end);
    if (joined !== undefined) {
      const there = opening(comparable(text).slice(joined - begin), 20);
      return [{ kind: 'joined', at, there }];
    }
    const before = lines[at - 1]?.text ?? '';
    const mayRunOn = beginsWithOrdinal(text) || isLabel(text) || isLabel(before) || followsHeading(lines, at);
    return theirs.has(begin) || mayRunOn || text === ''
      ? []
      : [{ kind: 'split', at, here: opening(text, 20) }];
  });
}

// Where each line begins in the whole, lines joined; empty lines begin nowhere of their own.
function beginningsOf(lines: readonly string[]): number[] {
  let end = 0;
  return lines.map((line) => {
    const begin = end;
    end += comparable(line).length;
    return begin;
  });
}

// The first line of an issue file is its heading, on which its text may follow: （二）库房偏小。整改时限为…
function followsHeading(lines: readonly TextLine[], at: number): boolean {
  const [second, first, file] = [lines[at - 2], lines[at - 1], lines[at]?.file];
  return first?.file === file && second?.file !== file && file?.startsWith('issues/') === true;
}

const isLabel = (text: string): boolean =>
  /^[^，。；：]{2,20}[：:]$|^[【〖][^【】〖〗]{2,16}[】〗][：:]?$/.test(text.trim());
