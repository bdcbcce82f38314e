import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { namedCures, namedPlaces } from '@/lib/import/input/named-places';
import { opening } from '@/lib/text';
import { type Alteration, alterationOf } from './alteration-of';
import type { WordParts } from './open-word';
import { type WordStyles, wordStyles } from './word-styles';
import { elementsIn } from './word-xml';

type AlteredWords = { kind: Alteration; words: string; paragraph: number };

const NAMES: Record<Alteration, [string, string]> = {
  struck: ['划去的', '划去的字请按批准的稿子删掉，或者去掉删除线'],
  raised: ['上标或下标的', '上标和下标请换成 ²、³ 这样的字符，或者改写成文字'],
  white: ['白色的', '白色的字请按批准的稿子删掉，或者改成黑色'],
  ground: ['和底色一样的', '和底色一样的字请按批准的稿子删掉，或者改成看得见的颜色'],
  tiny: ['小得看不见的', '小得看不见的字请按批准的稿子删掉，或者改成正常大小'],
  capitals: ['显示成大写的', '显示成大写的字母请照看上去的样子重打，再去掉“全部大写字母”'],
  reversed: ['从右向左排的', '从右向左排的字请改成从左向右'],
  symbols: ['用符号字体显示的', '用符号字体显示的字请删掉，用键盘或输入法打一个普通的符号'],
};

/** Throws InputError, with words, paragraphs and cures, if a Word file shows words struck out, raised, unseen, or otherwise than their characters. */
export function refuseAlteredWords({ document, styles }: WordParts): void {
  const found = alteredWords(document, wordStyles(styles));
  if (found.length === 0) return;
  const named = namedPlaces(
    found,
    ({ kind, words, paragraph }) => `第 ${paragraph} 段${NAMES[kind][0]}“${opening(words.trim(), 30)}”`,
  );
  const cures = namedCures(found.map(({ kind }) => NAMES[kind][1]));
  throw new InputError(
    `没有写入文件。Word 里有的字和看上去的不一样，照字读出来会错：${named}。${cures}；存好再导入。`,
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
      const kind = words.trim() === '' ? null : alterationOf(run, paragraph, words, styles);
      const last = found.at(-1);
      if (kind === null) continue;
      if (last?.kind === kind && last.paragraph === index + 1) last.words += words;
      else found.push({ kind, words, paragraph: index + 1 });
    }
  }
  return found;
}
