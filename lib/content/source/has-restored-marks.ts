import { foldWidth, withoutBlanks } from '@/lib/folding';
import type { TextLine } from '@/lib/model/reading-order';

/** True if a line of the notice stands in the source only with other widths: marks received in half width were restored. */
export function hasRestoredMarks(lines: readonly TextLine[], source: string): boolean {
  const received = withoutBlanks(source);
  const folded = foldWidth(received);
  return lines.some(({ text }) => {
    const words = withoutBlanks(text);
    return !received.includes(words) && folded.includes(foldWidth(words));
  });
}
