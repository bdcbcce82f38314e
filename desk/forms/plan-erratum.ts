import { DeskError } from '@/desk/desk-error';
import type { Edit } from '@/desk/edit/edit';
import { editFile } from '@/desk/edit/edit-file';
import { frontData, valueAt } from '@/desk/edit/front-data';
import { openSource } from '@/desk/edit/open-source';
import { type Filled, newEntry } from './entry-edits';
import type { Field } from './field';
import { placeByDay } from './place-by-day';
import type { Planned } from './plan-entry';

/**
 * Puts the right words in place of the wrong ones in the title or text of an issue, and says so in its errata, with as
 * much of what stands around them as makes the right ones unmistakable. Throws DeskError if the wrong words are not there once.
 */
export function planErratum(path: string, text: string, fields: readonly Field[], filled: Filled): Planned {
  const [from, to] = [filled.get('from') ?? '', filled.get('to') ?? ''];
  const { head, yaml, tail } = openSource(path, text);
  const heading = String(valueAt(frontData(path, text), ['heading']) ?? '');
  const found = from === '' ? 0 : countOf(heading, from) + countOf(tail, from);
  if (found === 0)
    throw new DeskError('这个问题的标题和正文里没有“公布的字”。请从右边的网页上照抄，不要跨段。');
  if (found > 1)
    throw new DeskError(
      `“${from}”有 ${found} 处，说不清更正的是哪一处。请前后多抄几个字，“更正后的字”也一样。`,
    );
  const isHeading = heading.includes(from);
  const [before, after] = isHeading
    ? [heading, heading.replace(from, () => to)]
    : [tail, tail.replace(from, () => to)];
  const around = widen(
    { before, after, at: before.indexOf(from), from, to },
    `${isHeading ? tail : heading}\n${yaml}`,
  );
  const entry = newEntry(fields, new Map([...filled, ...Object.entries(around)]));
  const at = placeByDay(frontData(path, text), 'errata', filled.get('date') ?? '');
  const edits: Edit[] = [
    ...(isHeading ? [{ kind: 'set', path: ['heading'], value: after } as const] : []),
    { kind: 'insert', path: ['errata'], at, entry },
  ];
  return { text: editFile(path, head + yaml + (isHeading ? tail : after), edits), at };
}

type Place = { before: string; after: string; at: number; from: string; to: string };

// Characters of the same line, one on each side at a time, until the right words stand in one place only.
function widen({ before, after, at, from, to }: Place, elsewhere: string): { from: string; to: string } {
  let [left, right] = [0, 0];
  for (;;) {
    const wide = {
      from: before.slice(at - left, at + from.length + right),
      to: after.slice(at - left, at + to.length + right),
    };
    const isUnique = wide.to !== '' && countOf(after, wide.to) + countOf(elsewhere, wide.to) === 1;
    const more = [isInLine(before[at - left - 1]), isInLine(before[at + from.length + right])];
    if (isUnique || !more.includes(true)) return wide;
    left += more[0] ? 1 : 0;
    right += more[1] ? 1 : 0;
  }
}

const isInLine = (character: string | undefined): boolean =>
  character !== undefined && !/[\r\n]/.test(character);

const countOf = (text: string, words: string): number => text.split(words).length - 1;
