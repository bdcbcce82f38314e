import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { namedCures, namedPlaces } from '@/lib/import/input/named-places';
import { opening } from '@/lib/text';
import type { WordParts } from './open-word';
import { shownBranch, shownText } from './word-pieces';
import { isOn, runProperty, type WordStyles, wordStyles } from './word-styles';
import { childOf, closest, elementsIn } from './word-xml';

/** A passage of a Word file that may or may not have been approved, and its paragraph; empty for a paragraph mark. */
export type TrackedChange = { kind: 'hidden' | 'inserted' | 'deleted'; words: string; paragraph: number };

const REVISIONS = new Map<string, TrackedChange['kind']>([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
  ['cellIns', 'inserted'],
  ['cellDel', 'deleted'],
  ['cellMerge', 'inserted'],
]);

type Traversal = { found: TrackedChange[]; styles: WordStyles; paragraph: number };
type Above = { kind: TrackedChange['kind'] | null; hidden: boolean };

/** Hidden text and tracked changes in a Word file, in order; adjacent ones of one kind are joined. */
export function trackedChanges({ document, styles }: WordParts): TrackedChange[] {
  const walk: Traversal = { found: [], styles: wordStyles(styles), paragraph: 0 };
  readElement(document, { kind: null, hidden: false }, walk);
  return walk.found.filter(({ kind, words }) => kind !== 'hidden' || words.trim() !== '');
}

function readElement(element: Element, above: Above, walk: Traversal): void {
  const name = element.localName ?? '';
  if (name === 'p') walk.paragraph += 1;
  if (name === 'p' && hidesItsEnd(element)) add('hidden', '¶', walk);
  if (name === 't' || name === 'delText') {
    const kind = above.kind ?? (above.hidden ? 'hidden' : null);
    if (kind !== null) add(kind, element.textContent ?? '', walk);
    return;
  }
  const kind = REVISIONS.get(name) ?? above.kind;
  // A change without content concerns a paragraph mark or a table row.
  if (kind !== null && REVISIONS.has(name) && elementsIn(element).length === 0) add(kind, '', walk);
  const isHiddenRow = name === 'tr' && isOn(childOf(childOf(element, 'trPr') ?? element, 'hidden'));
  const hidden = above.hidden || isHiddenRow || (name === 'r' && isHidden(element, walk.styles));
  const here = { kind, hidden };
  for (const child of name === 'AlternateContent' ? shownBranch(element) : elementsIn(element)) {
    readElement(child, here, walk);
  }
}

// The next paragraph then runs on in the same line. Between tables an empty one is hidden often.
function hidesItsEnd(paragraph: Element): boolean {
  const properties = childOf(paragraph, 'pPr');
  const mark = properties === null ? null : childOf(properties, 'rPr');
  return mark !== null && isOn(childOf(mark, 'vanish')) && shownText(paragraph).trim() !== '';
}

// In Word, or in the views of Word that show a page as the web does.
function isHidden(run: Element, styles: WordStyles): boolean {
  const paragraph = closest(run, 'p');
  return (
    paragraph !== null &&
    ['vanish', 'webHidden', 'specVanish'].some((name) => isOn(runProperty(run, paragraph, name, styles)))
  );
}

function add(kind: TrackedChange['kind'], words: string, { found, paragraph }: Traversal): void {
  const last = found.at(-1);
  if (last?.kind === kind && last.paragraph === paragraph) last.words += words;
  else found.push({ kind, words, paragraph });
}

const NAMES = { hidden: '隐藏的', inserted: '插入的', deleted: '删除的' };
const RESOLVE_REVISIONS = '请在“审阅”里看清每一处修订，按批准的稿子点“接受”或“拒绝”，直到没有修订';
const UNHIDE = '请按 Ctrl+A 全选，按 Ctrl+D 打开“字体”，去掉“隐藏”的勾，再按批准的稿子留下或删掉这些字';

/** Throws InputError with the words, their position and the cure if there are any. */
export function refuseTrackedChanges(changes: readonly TrackedChange[]): void {
  if (changes.length === 0) return;
  const named = namedPlaces(changes, ({ kind, words, paragraph }) => {
    const what = words.trim() === '' ? '换行或空白' : `“${opening(words.trim(), 30)}”`;
    return `第 ${paragraph} 段${NAMES[kind]}${what}`;
  });
  const hidden = changes.some(({ kind }) => kind === 'hidden');
  const revised = changes.some(({ kind }) => kind !== 'hidden');
  const cures = namedCures([...(revised ? [RESOLVE_REVISIONS] : []), ...(hidden ? [UNHIDE] : [])]);
  throw new InputError(
    `没有写入文件。Word 文件里有没有定下来的文字，看不出批准的是哪一种：${named}。${cures}；存好再导入。`,
  );
}
