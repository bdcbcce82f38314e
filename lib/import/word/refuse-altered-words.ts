import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { opening } from '@/lib/text';
import type { WordParts } from './open-word';
import { isOn, runProperty, type WordStyles, wordStyles } from './word-styles';
import { childOf, elementsIn } from './word-xml';

/** How Word shows words otherwise than as plain text, which their characters alone do not tell. */
type Alteration = 'struck' | 'raised' | 'white' | 'tiny';
type AlteredWords = { kind: Alteration; words: string; paragraph: number };

const NAMES: Record<Alteration, [string, string]> = {
  struck: ['划去的', '划去的字请按批准的稿子删掉，或者去掉删除线'],
  raised: ['上标或下标的', '上标和下标请换成 ²、³ 这样的字符，或者改写成文字'],
  white: ['白色的', '白色的字请按批准的稿子删掉，或者改成黑色'],
  tiny: ['小得看不见的', '小得看不见的字请按批准的稿子删掉，或者改成正常大小'],
};

/** Throws InputError, with words, paragraphs and cures, if a Word file strikes words out, raises or lowers them, or shows them white or tiny. */
export function refuseAlteredWords({ document, styles }: WordParts): void {
  const found = alteredWords(document, wordStyles(styles));
  if (found.length === 0) return;
  const named = found
    .slice(0, 5)
    .map(({ kind, words, paragraph }) => `第 ${paragraph} 段${NAMES[kind][0]}“${opening(words.trim(), 30)}”`);
  const more = found.length > named.length ? `等 ${found.length} 处` : '';
  const cures = [...new Set(found.map(({ kind }) => NAMES[kind][1]))].join('；');
  throw new InputError(
    `没有写入文件。Word 里有的字和看上去的不一样，照字读出来会错：${named.join('、')}${more}。${cures}；存好再导入。`,
  );
}

function alteredWords(document: Element, styles: WordStyles): AlteredWords[] {
  const found: AlteredWords[] = [];
  for (const [index, paragraph] of [...document.getElementsByTagName('w:p')].entries()) {
    for (const run of [...paragraph.getElementsByTagName('w:r')]) {
      const words = elementsIn(run)
        .filter(({ localName }) => localName === 't' || localName === 'sym')
        .map((text) => text.textContent ?? '')
        .join('');
      const kind = words.trim() === '' ? null : alterationOf(run, paragraph, styles);
      const last = found.at(-1);
      if (kind === null) continue;
      if (last?.kind === kind && last.paragraph === index + 1) last.words += words;
      else found.push({ kind, words, paragraph: index + 1 });
    }
  }
  return found;
}

function alterationOf(run: Element, paragraph: Element, styles: WordStyles): Alteration | null {
  const property = (name: string): Element | null => runProperty(run, paragraph, name, styles);
  const value = (name: string): string => property(name)?.getAttribute('w:val') ?? '';
  if (isOn(property('strike')) || isOn(property('dstrike'))) return 'struck';
  if (['superscript', 'subscript'].includes(value('vertAlign'))) return 'raised';
  // Half points; a sheet moves a line of text by one or two.
  if (Math.abs(Number(value('position') || 0)) >= 6) return 'raised';
  if (isNearWhite(value('color')) && !hasShading(run, paragraph)) return 'white';
  return value('sz') !== '' && Number(value('sz')) <= SMALLEST ? 'tiny' : null;
}

const SMALLEST = 4;

const isNearWhite = (color: string): boolean =>
  /^[\dA-Fa-f]{6}$/.test(color) &&
  (color.match(/../g) ?? []).every((channel) => Number.parseInt(channel, 16) >= 0xf0);

// White words on a coloured ground are seen.
function hasShading(run: Element, paragraph: Element): boolean {
  const cell = closest(paragraph, 'tc');
  return [childOf(run, 'rPr'), childOf(paragraph, 'pPr'), cell === null ? null : childOf(cell, 'tcPr')].some(
    (properties) => {
      const fill = properties === null ? null : (childOf(properties, 'shd')?.getAttribute('w:fill') ?? null);
      return fill !== null && fill !== 'auto' && !isNearWhite(fill);
    },
  );
}

function closest(element: Element, name: string): Element | null {
  for (let node = element.parentNode; node !== null; node = node.parentNode) {
    if ('localName' in node && node.localName === name && node.nodeType === element.ELEMENT_NODE) {
      return elementsIn(node.parentNode ?? node).find((one) => one === node) ?? null;
    }
  }
  return null;
}
