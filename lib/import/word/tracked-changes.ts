import type { Element } from '@xmldom/xmldom';
import { hiddenStyles, hidesIn } from './hidden-styles';
import type { WordParts } from './open-word';
import { shownBranch } from './word-pieces';
import { childOf, elementsIn, settingOf } from './word-xml';

/** Words of a Word file of which nobody can say whether they were approved, and their paragraph; no words for a paragraph mark. */
export type TrackedChange = { kind: 'hidden' | 'inserted' | 'deleted'; words: string; paragraph: number };

const REVISIONS = new Map<string, TrackedChange['kind']>([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
]);

type Traversal = { found: TrackedChange[]; hiding: ReadonlySet<string>; paragraph: number };
type Above = { kind: TrackedChange['kind'] | null; hidden: boolean };

/** Hidden words and open revisions in the text of a Word file, in order; neighbours of one kind are one. */
export function trackedChanges({ document, styles }: WordParts): TrackedChange[] {
  const walk: Traversal = { found: [], hiding: hiddenStyles(styles), paragraph: 0 };
  readElement(document, { kind: null, hidden: false }, walk);
  return walk.found.filter(({ kind, words }) => kind !== 'hidden' || words.trim() !== '');
}

function readElement(element: Element, above: Above, walk: Traversal): void {
  const name = element.localName ?? '';
  if (name === 'p') walk.paragraph += 1;
  if (name === 't' || name === 'delText') {
    const kind = above.kind ?? (above.hidden ? 'hidden' : null);
    if (kind !== null) add(kind, element.textContent ?? '', walk);
    return;
  }
  const kind = REVISIONS.get(name) ?? above.kind;
  // a revision without content is that of a paragraph mark or a table row
  if (kind !== null && REVISIONS.has(name) && elementsIn(element).length === 0) add(kind, '', walk);
  const here = { kind, hidden: isHidden(element, name, above.hidden, walk.hiding) };
  for (const child of name === 'AlternateContent' ? shownBranch(element) : elementsIn(element)) {
    readElement(child, here, walk);
  }
}

function isHidden(element: Element, name: string, above: boolean, hiding: ReadonlySet<string>): boolean {
  const properties = childOf(element, `${name}Pr`);
  if (properties === null) return above;
  if (name === 'p') return hiding.has(settingOf(properties, 'pStyle') ?? '');
  if (name !== 'r') return above;
  const style = settingOf(properties, 'rStyle');
  return hidesIn(properties) ?? (above || (style !== null && hiding.has(style)));
}

function add(kind: TrackedChange['kind'], words: string, { found, paragraph }: Traversal): void {
  const last = found.at(-1);
  if (last?.kind === kind && last.paragraph === paragraph) last.words += words;
  else found.push({ kind, words, paragraph });
}
