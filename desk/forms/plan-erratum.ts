import { DeskError } from '@/desk/desk-error';
import type { Edit, Path } from '@/lib/edit/edit';
import { editFile } from '@/lib/edit/edit-file';
import { countAt, frontData, valueAt } from '@/lib/edit/front-data';
import { openSource } from '@/lib/edit/open-source';
import { countOf, unmistakableWords } from '@/lib/words/unmistakable-words';
import { type Filled, newEntry } from './entry-edits';
import type { Field } from './field';
import { placeByDay } from './place-by-day';
import type { Planned } from './plan-entry';

/**
 * Puts the right words in place of the wrong ones in the title, the text or an update of an issue, and says so in its
 * errata, with as much around them as makes the right ones unmistakable. Throws DeskError if the wrong ones are not there once.
 */
export function planErratum(path: string, text: string, fields: readonly Field[], filled: Filled): Planned {
  const [from, to] = [filled.get('from') ?? '', filled.get('to') ?? ''];
  const { head, yaml, tail } = openSource(path, text);
  const front = frontData(path, text);
  const places = placesOf(front, tail);
  const found = from === '' ? 0 : places.reduce((sum, { words }) => sum + countOf(words, from), 0);
  const place = places.find(({ words }) => words.includes(from));
  if (found === 0 || place === undefined)
    throw new DeskError(
      '这个问题的标题、正文和更新里没有“公布的字”。请从右边的网页上照抄，不要跨段，也不要抄日期和出处。',
    );
  if (found > 1)
    throw new DeskError(
      `“${from}”有 ${found} 处，说不清更正的是哪一处。请前后多抄几个字，“更正后的字”也一样。`,
    );
  const before = place.words;
  const after = before.replace(from, () => to);
  const elsewhere = places.flatMap((one) => (one === place ? [] : one.words)).join('\n');
  const around = unmistakableWords({ before, after, at: before.indexOf(from), from, to }, elsewhere);
  const at = placeByDay(front, 'errata', filled.get('date') ?? '');
  const targets = targetsBeside(front, place.path).flatMap((target): Edit[] => {
    const old = valueAt(front, target);
    const isQuoted = typeof old === 'string' && before.includes(old) && !after.includes(old);
    return isQuoted ? [{ kind: 'set', path: target, value: old.replace(from, () => to) }] : [];
  });
  const edits: Edit[] = [
    ...(place.path === null ? [] : [{ kind: 'set', path: place.path, value: after } as const]),
    ...targets,
    {
      kind: 'insert',
      path: ['errata'],
      at,
      entry: newEntry(fields, new Map([...filled, ...Object.entries(around)])),
    },
  ];
  const file = head + yaml + (place.path === null ? after : tail);
  return { text: editFile(path, file, edits), base: ['errata', at] };
}

type Place = { path: Path | null; words: string };

// What errata may be about, as the check sees it; without a path the text below the fields.
function placesOf(front: unknown, body: string): Place[] {
  const paths: Path[] = entriesOf(front, 'updates').flatMap((update) => [
    [...update, 'text'],
    [...update, 'link', 'title'],
    [...update, 'file', 'title'],
  ]);
  const fields = [['heading'], ...paths].flatMap((path): Place[] => {
    const words = valueAt(front, path);
    return typeof words === 'string' ? [{ path, words }] : [];
  });
  return [...fields, { path: null, words: body }];
}

// A target quotes the text beside it and is corrected with it.
const targetsBeside = (front: unknown, path: Path | null): Path[] =>
  path === null
    ? entriesOf(front, 'remaining').map((entry) => [...entry, 'target'])
    : [[...path.slice(0, 2), 'target']];

const entriesOf = (front: unknown, list: string): Path[] =>
  Array.from({ length: countAt(front, [list]) }, (_, at) => [list, at]);
