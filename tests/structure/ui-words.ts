import { isNode, type Node, type SourceFile, sourceFiles } from './source-files';

// What readers see, on pages and in files, is written in these folders and files.
const FOLDERS = [
  'app',
  'browser',
  'components',
  'lib/data',
  'lib/head',
  'lib/notice',
  'lib/pages',
  'lib/search',
];
const FILES = [
  'dates',
  'format-size',
  'model/evidence/evidence-kinds',
  'reasons',
  'status',
  'withdrawal-marks',
];

// They recognise words of notices, or say theirs to staff.
const LEFT_OUT = /^lib\/notice\/(?:documents\/|summary\.ts)/;

const GAP = '{…}';

/** The words of one source file that readers may see, in its order; what is filled in is {…}. */
export type UiWords = { path: string; words: string[] };

/** Every text with Chinese in the interface, by source file. */
export function uiWords(): UiWords[] {
  const files = FILES.map((name) => `lib/${name}.ts`);
  return [...sourceFiles(...FOLDERS), ...sourceFiles('lib').filter(({ path }) => files.includes(path))]
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map((file) => ({ path: file.path, words: wordsIn(file) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function wordsIn({ nodes }: SourceFile): string[] {
  const texts = nodes.map((node) => textOf(node).replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter((text) => /\p{Script=Han}/u.test(text)))];
}

function textOf(node: Node): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return nodesOf(node.quasis).map(cookedOf).join(GAP);
  return /^JSX(?:Element|Fragment)$/.test(node.type) ? nodesOf(node.children).map(childText).join('') : '';
}

// The text of an element with gaps for the elements in it, which are listed by themselves.
function childText(child: Node): string {
  if (child.type === 'JSXText') return lines(String(child.value));
  const { expression } = child;
  if (!isNode(expression)) return GAP;
  if (expression.type === 'JSXEmptyExpression') return '';
  return expression.type === 'Literal' && expression.value === ' ' ? ' ' : GAP;
}

// As JSX joins them.
const lines = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line, at, all) => {
          const after = at === 0 ? line : line.trimStart();
          return at === all.length - 1 ? after : after.trimEnd();
        })
        .filter((line) => line !== '')
        .join(' ')
    : text;

function cookedOf({ value }: Node): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
