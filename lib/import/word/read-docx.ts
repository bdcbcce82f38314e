import { convertToHtml } from 'mammoth';
import { type Input, InputError, toInput } from '@/lib/import/input/input';
import { isIssueTable } from '@/lib/import/input/is-issue-table';
import { headersFootersAndNotes } from './headers-footers-and-notes';
import { lostWords, refuseLostWords } from './lost-words';
import { openWord, type WordParts } from './open-word';
import { refuseTrackedChanges, trackedChanges } from './tracked-changes';
import { wordPieces } from './word-pieces';

type MammothNode = { type: string; [field: string]: unknown };
type Reading = { lines: string[] } & Pick<Input, 'remarks' | 'tables'>;

/**
 * Reads a Word file, one line per paragraph and line break. Throws InputError if it cannot be read, has automatic
 * numbering, shows text that mammoth leaves out, or has hidden text or tracked changes.
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
  } catch {
    throw new InputError('打不开这个 Word 文件，可能损坏或加了密。请在 Word 里打开，另存为 .docx，再导入。');
  }
  const found: Reading = { lines: [], remarks: [], tables: [] };
  if (isNode(root)) readNode(root, found);
  refuseTrackedChanges(trackedChanges(parts));
  refuseLostWords(lostWords(wordPieces(parts.document), found.lines.join('\n')));
  const dropped = headersFootersAndNotes(parts).map((text) => ({ line: 0, text }));
  return toInput(found.lines, { ...found, dropped });
}

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
    if (childrenOf(node).some((row) => isIssueTable(cellsOf(row)))) found.tables.push(found.lines.length + 1);
  }
  for (const child of childrenOf(node)) readNode(child, found);
}

const cellsOf = (row: MammothNode): string[] =>
  childrenOf(row).map((cell) => textOf(cell, 0, { lines: [], remarks: [], tables: [] }));

function readParagraph(node: MammothNode, found: Reading): void {
  const line = found.lines.length + 1;
  const { numbering } = node;
  if (typeof numbering === 'object' && numbering !== null && 'isOrdered' in numbering) {
    if (numbering.isOrdered === true) {
      throw new InputError(
        `第 ${line} 段用了 Word 的自动编号，编号不在文字里，读不出来。请在 Word 里另存为“纯文本 (.txt)”，编号就会写成文字，再导入那个文件。`,
      );
    }
    found.remarks.push({ line, message: '这一段有自动的项目符号，没有读入' });
  }
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
