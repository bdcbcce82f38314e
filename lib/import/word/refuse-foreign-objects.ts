import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { opening } from '@/lib/text';
import { shownBranch, wordPieces } from './word-pieces';
import { childOf, elementsIn } from './word-xml';

type Object = { what: string; words: string; cure: string; paragraph: number };
type Traversal = { found: Object[]; paragraph: number };

const RETYPE = '请把里面的字打进正文，再删掉它';
const OBJECTS = new Map<string, { what: string; cure: string }>([
  ['altChunk', { what: '嵌入的另一份文件', cure: '请在 Word 里打开，另存为 .docx，它就成了正文' }],
  ['subDoc', { what: '主控文档的子文档', cure: '请在大纲视图里点“取消链接”，把子文档并进来' }],
  ['object', { what: '嵌入的对象', cure: RETYPE }],
  ['control', { what: '控件', cure: RETYPE }],
  ['textpath', { what: '艺术字', cure: RETYPE }],
  ['contentPart', { what: '墨迹', cure: RETYPE }],
]);
const GRAPHICS: [RegExp, string][] = [
  [/diagram$/, 'SmartArt 图形'],
  [/chart(?:ex)?$/, '图表'],
  [/ink$/, '墨迹'],
];
// A link keeps its words; every other field is computed, and may show something else tomorrow or elsewhere.
const KEPT_FIELDS = new Set(['HYPERLINK']);

/** Throws InputError, with what and where they are, if a Word file has objects, fields or empty controls whose words are not in its text. */
export function refuseForeignObjects(document: Element): void {
  const walk: Traversal = { found: [], paragraph: 0 };
  readElement(document, walk);
  if (walk.found.length === 0) return;
  const named = walk.found
    .slice(0, 5)
    .map(
      ({ what, words, paragraph }) =>
        `第 ${paragraph} 段的${what}${words === '' ? '' : `“${opening(words, 30)}”`}`,
    );
  const more = walk.found.length > named.length ? `等 ${walk.found.length} 处` : '';
  const cures = [...new Set(walk.found.map(({ cure }) => cure))].join('；');
  throw new InputError(
    `没有写入文件。Word 文件里有的内容不是正文的字，读不出来或者会自己变：${named.join('、')}${more}。${cures}；存好再导入。`,
  );
}

function readElement(element: Element, walk: Traversal): void {
  const name = element.localName ?? '';
  if (name === 'p') {
    walk.paragraph += 1;
    addFields(element, walk);
  }
  const add = (what: string, words: string, cure: string): void => {
    walk.found.push({ what, words: words.trim(), cure, paragraph: Math.max(1, walk.paragraph) });
  };
  const object = OBJECTS.get(name);
  if (object !== undefined) {
    add(object.what, element.getAttribute('string') ?? wordsOf(element), object.cure);
    if (name !== 'object') return;
  }
  if (name === 'graphicData') {
    const kind = GRAPHICS.find(([uri]) => uri.test(element.getAttribute('uri') ?? ''))?.[1];
    if (kind !== undefined) add(kind, '', RETYPE);
  }
  if (name === 'sdt' && isPrompt(element)) {
    add('没有填写的内容控件', wordsOf(element), '请填好或删掉');
    return;
  }
  if (name === 'fldSimple') addField(element.getAttribute('w:instr') ?? '', wordsOf(element), walk);
  for (const child of name === 'AlternateContent' ? shownBranch(element) : elementsIn(element)) {
    readElement(child, walk);
  }
}

const wordsOf = (element: Element): string =>
  wordPieces(element)
    .map(({ text }) => text)
    .join('');

function isPrompt(control: Element): boolean {
  const properties = childOf(control, 'sdtPr');
  const shown = properties === null ? null : childOf(properties, 'showingPlcHdr');
  return shown !== null && !['0', 'false', 'off'].includes(shown.getAttribute('w:val') ?? '');
}

// A field of several runs: begin, instruction, separate, result, end; one may stand in the instruction of another.
function addFields(paragraph: Element, walk: Traversal): void {
  let instruction = '';
  let result = '';
  const open: ('instruction' | 'result')[] = [];
  for (const run of [...paragraph.getElementsByTagName('w:r')]) {
    for (const piece of elementsIn(run)) {
      const kind = piece.localName === 'fldChar' ? piece.getAttribute('w:fldCharType') : null;
      if (kind === 'begin') open.push('instruction');
      else if (kind === 'separate') open.splice(-1, 1, 'result');
      else if (kind === 'end') {
        open.pop();
        if (open.length > 0) continue;
        addField(instruction, result, walk);
        [instruction, result] = ['', ''];
      } else if (piece.localName === 'instrText') instruction += piece.textContent ?? '';
      else if (open.at(-1) === 'result' && piece.localName === 't') result += piece.textContent ?? '';
    }
  }
  if (instruction !== '') addField(instruction, result, walk);
}

function addField(instruction: string, words: string, walk: Traversal): void {
  const name = /^\s*([A-Za-z=]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (KEPT_FIELDS.has(name)) return;
  const what = name === 'EQ' ? '用域拼成的字（带圈字符等）' : `域（${name === '' ? '不明' : name}）`;
  const cure = '请全选，按 Ctrl+Shift+F9 把域变成普通文字；变不成的，请删掉后打字';
  walk.found.push({ what, words: words.trim(), cure, paragraph: walk.paragraph });
}
