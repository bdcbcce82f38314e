import { convertToHtml } from 'mammoth';
import { type Input, InputError, toInput } from '@/lib/import/input/input';
import { isIssueTable } from '@/lib/import/input/is-issue-table';
import { headersFootersAndNotes } from './headers-footers-and-notes';
import { lostWords, refuseLostWords } from './lost-words';
import { openWord, type WordParts } from './open-word';
import { refuseAlteredWords } from './refuse-altered-words';
import { refuseAutomaticNumbers } from './refuse-automatic-numbers';
import { refuseForeignObjects } from './refuse-foreign-objects';
import { refuseUnknownContent } from './refuse-unknown-content';
import { refuseTrackedChanges, trackedChanges } from './tracked-changes';
import { wordPieces } from './word-pieces';

type MammothNode = { type: string; [field: string]: unknown };
type Reading = { lines: string[] } & Pick<Input, 'remarks' | 'tables'>;

/**
 * Reads a Word file, one line per paragraph and line break. Throws InputError if it cannot be read, or if what Word shows
 * is not what its runs of text hold: automatic numbers, fields, objects, struck-out, raised, hidden or changed words.
 */
export async function readDocx(bytes: Uint8Array): Promise<Input> {
  let root: unknown = null;
  const keep = (document: unknown): unknown => {
    root = document;
    return document;
  };
  let parts: WordParts;
  try {
    parts = await openWord(bytes);
    await convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: keep });
  } catch (error) {
    if (error instanceof InputError || error instanceof RangeError) throw error;
    throw new InputError('打不开这个 Word 文件，可能损坏或加了密。请在 Word 里打开，另存为 .docx，再导入。');
  }
  refuseForeignObjects(parts.document);
  refuseUnknownContent(parts.document);
  const bullets = refuseAutomaticNumbers(parts);
  refuseAlteredWords(parts);
  refuseTrackedChanges(trackedChanges(parts));
  const found: Reading = { lines: [], remarks: bullets.map(bulletRemark), tables: [] };
  if (isNode(root)) readNode(root, found);
  const pieces = wordPieces(parts.document);
  refuseLostWords(lostWords(pieces, found.lines.join('\n')));
  const boxes = pieces.filter(({ context, text }) => context === 'text-box' && text.trim() !== '');
  found.remarks.push(...[...new Set(boxes.map(({ paragraph }) => paragraph))].map(boxRemark));
  const dropped = headersFootersAndNotes(parts).map((text) => ({ line: 0, text }));
  return toInput(found.lines, { ...found, dropped });
}

const bulletRemark = (paragraph: number): Input['remarks'][number] => ({
  line: 0,
  message: `第 ${paragraph} 段有自动的项目符号，没有读入`,
});

const boxRemark = (paragraph: number): Input['remarks'][number] => ({
  line: 0,
  message: `第 ${paragraph} 段有文本框，里面的字接在这一段后面读入，请核对位置`,
});

function isNode(value: unknown): value is MammothNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const childrenOf = ({ children }: MammothNode): MammothNode[] =>
  Array.isArray(children) ? children.filter(isNode) : [];

function readNode(node: MammothNode, found: Reading): void {
  if (node.type === 'paragraph') {
    readParagraph(node, found);
    return;
  }
  if (node.type === 'table') {
    found.remarks.push({ line: found.lines.length + 1, message: '从这一行起是表格，一格作一行，请核对' });
    const first = found.lines.length + 1;
    for (const child of childrenOf(node)) readNode(child, found);
    if (childrenOf(node).some((row) => isIssueTable(cellsOf(row)))) {
      found.tables.push({ first, last: found.lines.length });
    }
    return;
  }
  for (const child of childrenOf(node)) readNode(child, found);
}

const cellsOf = (row: MammothNode): string[] =>
  childrenOf(row).map((cell) => textOf(cell, 0, { lines: [], remarks: [], tables: [] }));

function readParagraph(node: MammothNode, found: Reading): void {
  const line = found.lines.length + 1;
  found.lines.push(...textOf(node, line, found).split('\n'));
}

function textOf(node: MammothNode, line: number, found: Reading): string {
  const { type, value } = node;
  if (type === 'text') return typeof value === 'string' ? value : '';
  if (type === 'tab') return ' ';
  if (type === 'break') return '\n';
  if (type === 'image') found.remarks.push({ line, message: '这里有图片，没有读入' });
  if (type === 'noteReference') found.remarks.push({ line, message: '这里有脚注或尾注，没有读入' });
  return childrenOf(node)
    .map((child) => textOf(child, line, found))
    .join('');
}
