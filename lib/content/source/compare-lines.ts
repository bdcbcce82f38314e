import { comparable, fold, printedFrom } from '@/lib/folding';
import type { TextLine } from '@/lib/model/reading-order';
import { firstDifference, opening } from '@/lib/text';
import { boundaryDifferences } from './boundary-differences';
import type { TextDifference } from './text-difference';

// Fewer characters than this before a line that does not begin a line of the source are a word lost at its
// beginning.
const SHORT = 5;

// What may be lost at the end of a line.
const MARK = /^[，。；：、！？,.;:!?]+/;

/** Follows the lines through the approved text and finds every difference. Files in `faulty` have other faults, so what they lack is not reported again. */
export function compareLines(
  lines: readonly TextLine[],
  approved: string,
  faulty: ReadonlySet<string>,
): TextDifference[] {
  if (comparable(lines.map(({ text }) => text).join('\n')) === comparable(approved)) {
    return boundaryDifferences(lines, approved);
  }
  const source = fold(approved);
  const begins = lineBegins(approved);
  const findings: TextDifference[] = [];
  let reached = 0;
  let lost = false;
  for (const [at, line] of lines.entries()) {
    const words = fold(line.text).text;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const stands = (text: string): boolean => source.text.startsWith(text, reached);
    const only =
      source.text.indexOf(words) === source.text.lastIndexOf(words) ? source.text.indexOf(words) : -1;
    const mark = MARK.exec(source.text.slice(reached, reached + SHORT))?.[0] ?? '';
    if (stands(words)) {
      reached += words.length;
      lost = false;
    } else if (only > reached && (lost || begins.has(only) || only - reached >= SHORT)) {
      if (!lost && !faulty.has(line.file) && !mayLack(before, line, faulty)) {
        const there = opening(printedFrom(source, reached, Math.min(21, only - reached)), 20);
        findings.push({ kind: 'missing', at: Math.max(0, at - 1), there });
      }
      reached = only + words.length;
      lost = false;
    } else if (!lost && before !== undefined && !faulty.has(before.file) && stands(mark + words)) {
      const there = printedFrom(source, reached, mark.length);
      findings.push({ kind: 'missing', at: at - 1, there });
      reached += mark.length + words.length;
    } else if (lost || faulty.has(line.file)) lost = true;
    else if (only !== -1 && only < reached) {
      findings.push({ kind: 'misplaced', at });
      lost = true;
    } else if (mayLack(before, line, faulty)) lost = true;
    else if (after !== undefined && stands(fold(after.text).text)) {
      findings.push({ kind: 'extra', at, here: opening(line.text, 20) });
    } else {
      const length = Array.from(line.text).length;
      const difference = firstDifference(line.text, printedFrom(source, reached, length + 10));
      findings.push({ kind: 'changed', at, here: difference?.left ?? '', there: difference?.right ?? '' });
      lost = true;
    }
  }
  if (!lost && reached < source.text.length && faulty.size === 0) {
    const there = opening(printedFrom(source, reached, 21), 20);
    findings.push({ kind: 'missing', at: lines.length - 1, there });
  }
  return findings;
}

function lineBegins(approved: string): ReadonlySet<number> {
  let end = 0;
  const ends = approved.split('\n').map((line) => {
    end += fold(line).text.length;
    return end;
  });
  return new Set([0, ...ends]);
}

// With a faulty file, text may be missing between two files or in the section that lists the issues.
function mayLack(before: TextLine | undefined, line: TextLine, faulty: ReadonlySet<string>): boolean {
  const between = before?.file !== line.file || line.file.startsWith('sections/');
  return between && faulty.size > 0;
}
