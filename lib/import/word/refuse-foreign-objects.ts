import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { namedCures, namedPlaces } from '@/lib/import/input/named-places';
import { opening } from '@/lib/text';
import { type WordField, wordFields } from './word-fields';
import { shownText } from './word-pieces';
import { isOn } from './word-styles';
import { childOf, closest, elementsIn } from './word-xml';

type Object = { what: string; words: string; cure: string; paragraph: number };
type Traversal = { found: Object[]; paragraph: number };

const RETYPE = '请把里面的字打进正文，再删掉它';
const OBJECTS = new Map<string, { what: string; cure: string }>([
  ['altChunk', { what: '嵌入的另一份文件', cure: '请在 Word 里打开，另存为 .docx，它就成了正文' }],
  ['subDoc', { what: '主控文档的子文档', cure: '请在大纲视图里点“取消链接”，把子文档并进来' }],
  ['object', { what: '嵌入的对象', cure: RETYPE }],
  ['OLEObject', { what: '嵌入的对象', cure: RETYPE }],
  ['control', { what: '控件', cure: RETYPE }],
  ['textpath', { what: '艺术字', cure: RETYPE }],
  ['contentPart', { what: '墨迹', cure: RETYPE }],
]);
const GRAPHICS: [RegExp, string][] = [
  [/diagram$/, 'SmartArt 图形'],
  [/chart(?:ex)?$/, '图表'],
  [/ink$/, '墨迹'],
];
// Pictures, which a remark reports, and drawings whose words are read with the text.
const READ_GRAPHICS = /\/(?:picture|wordprocessing(?:Shape|Group|Canvas))$/;
// A link keeps its words; every other field is computed, and may show something else tomorrow or elsewhere.
const KEPT_FIELDS = new Set(['HYPERLINK']);

/** Throws InputError, with what and where they are, if a Word file has objects, fields or empty controls whose words are not in its text. */
export function refuseForeignObjects(document: Element): void {
  const traversal: Traversal = { found: [], paragraph: 0 };
  readElement(document, traversal);
  if (traversal.found.length === 0) return;
  const named = namedPlaces(
    traversal.found,
    ({ what, words, paragraph }) =>
      `第 ${paragraph} 段的${what}${words === '' ? '' : `“${opening(words, 30)}”`}`,
  );
  const cures = namedCures(traversal.found.map(({ cure }) => cure));
  throw new InputError(
    `没有写入文件。Word 文件里有的内容不是正文的字，读不出来或者会自己变：${named}。${cures}；存好再导入。`,
  );
}

function readElement(element: Element, traversal: Traversal): void {
  const name = element.localName ?? '';
  if (name === 'p') {
    traversal.paragraph += 1;
    for (const field of wordFields(element)) addField(field, traversal);
  }
  const add = (what: string, words: string, cure: string): void => {
    traversal.found.push({ what, words: words.trim(), cure, paragraph: Math.max(1, traversal.paragraph) });
  };
  const object = OBJECTS.get(name);
  if (object !== undefined) {
    add(object.what, element.getAttribute('string') ?? shownText(element), object.cure);
    if (name !== 'object') return;
  }
  if (name === 'graphicData') {
    const uri = element.getAttribute('uri') ?? '';
    const kind = GRAPHICS.find(([pattern]) => pattern.test(uri))?.[1] ?? '图形';
    if (!READ_GRAPHICS.test(uri)) add(kind, '', RETYPE);
  }
  if (name === 'sdt' && hasProperty(element, 'showingPlcHdr')) {
    add('没有填写的内容控件', shownText(element), '请填好或删掉');
    return;
  }
  if (name === 'sdt' && hasProperty(element, 'dataBinding')) {
    add('跟着文件属性变的内容控件', shownText(element), '请右键点内容控件，选“删除内容控件”，字会留下');
    return;
  }
  if (name === 'framePr' && (element.getAttribute('w:dropCap') ?? 'none') !== 'none') {
    add('首字下沉', shownText(closest(element, 'p') ?? element), '请在“插入”里把“首字下沉”改成“无”');
  }
  if (name === 'fldSimple') {
    addField({ instruction: element.getAttribute('w:instr') ?? '', words: shownText(element) }, traversal);
  }
  for (const child of elementsIn(element)) {
    const before = traversal.paragraph;
    readElement(child, traversal);
    // It repeats the first branch for older programs.
    if (child.localName === 'Fallback') traversal.paragraph = before;
  }
}

function hasProperty(control: Element, name: string): boolean {
  const properties = childOf(control, 'sdtPr');
  return properties !== null && isOn(childOf(properties, name));
}

function addField({ instruction, words }: WordField, traversal: Traversal): void {
  const name = /^\s*([A-Za-z=]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (KEPT_FIELDS.has(name)) return;
  const what = name === 'EQ' ? '用域拼成的字（带圈字符等）' : `域（${name === '' ? '不明' : name}）`;
  const cure = '请全选，按 Ctrl+Shift+F9 把域变成普通文字；变不成的，请删掉后打字';
  traversal.found.push({ what, words: words.trim(), cure, paragraph: traversal.paragraph });
}
