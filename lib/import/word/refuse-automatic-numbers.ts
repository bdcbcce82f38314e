import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { opening } from '@/lib/text';
import type { WordParts } from './open-word';
import { shownText } from './word-pieces';
import { paragraphStyle, tableStyle, type WordStyles, wordStyles } from './word-styles';
import { childOf, elementsIn, settingOf } from './word-xml';

type Level = { format: string | null; text: string; style: string | null };
type Numbering = ReadonlyMap<string, readonly Level[]>;

// A single letter is a sign in a font of signs.
const SAYS_WORDS = /\p{Script=Han}|\p{N}|\p{L}{2}/u;

/** The paragraphs with a bullet that is not in the text, by number from 1. Throws InputError for one that Word numbers. */
export function refuseAutomaticNumbers({ document, styles, numbering }: WordParts): number[] {
  const resolved = wordStyles(styles);
  const lists = readNumbering(numbering);
  const bullets: number[] = [];
  for (const [index, paragraph] of [...document.getElementsByTagName('w:p')].entries()) {
    const words = shownText(paragraph).trim();
    const level = levelOf(paragraph, resolved, lists);
    if (level === null || words === '') continue;
    if (level.format === 'bullet' && !SAYS_WORDS.test(level.text)) bullets.push(index + 1);
    else if (level.format !== 'none' || level.text !== '') {
      throw new InputError(
        `第 ${index + 1} 段“${opening(words, 20)}”用了 Word 的自动编号，编号不在文字里，读不出来。请在 Word 里另存为“纯文本 (.txt)”，编号就会写成文字，再导入那个文件。`,
      );
    }
  }
  return bullets;
}

// Its own list, else that of its style or of one it is based on; numId 0 takes the number away.
function levelOf(paragraph: Element, styles: WordStyles, lists: Numbering): Level | null {
  const style = paragraphStyle(paragraph, styles);
  const chain = styles.chainOf(style);
  const owners = [paragraph, ...chain, ...styles.chainOf(tableStyle(paragraph)), ...styles.paragraphDefaults];
  for (const owner of owners) {
    const properties = childOf(owner, 'pPr');
    const list = properties === null ? null : childOf(properties, 'numPr');
    const id = list === null ? null : settingOf(list, 'numId');
    if (list === null || id === null) continue;
    if (id === '0') return null;
    const levels = lists.get(id) ?? [];
    const linked = levels.find(
      (level) => level.style !== null && level.style === owner.getAttribute('w:styleId'),
    );
    return linked ?? levels[Number(settingOf(list, 'ilvl') ?? 0)] ?? { format: null, text: '', style: null };
  }
  const names = new Set([style, ...chain.map((one) => one.getAttribute('w:styleId'))]);
  return [...lists.values()].flat().find((level) => level.style !== null && names.has(level.style)) ?? null;
}

function readNumbering(numbering: Element | null): Numbering {
  const all = numbering === null ? [] : elementsIn(numbering);
  const abstract = new Map(
    all
      .filter(({ localName }) => localName === 'abstractNum')
      .map((list) => [list.getAttribute('w:abstractNumId') ?? '', list]),
  );
  return new Map(
    all
      .filter(({ localName }) => localName === 'num')
      .map((list) => {
        const base = abstract.get(settingOf(list, 'abstractNumId') ?? '');
        const levels = base === undefined ? [] : levelsIn(base);
        for (const override of elementsIn(list).filter(({ localName }) => localName === 'lvlOverride')) {
          const [level] = levelsIn(override);
          if (level !== undefined) levels[Number(override.getAttribute('w:ilvl') ?? 0)] = level;
        }
        return [list.getAttribute('w:numId') ?? '', levels];
      }),
  );
}

const levelsIn = (list: Element): Level[] =>
  elementsIn(list)
    .filter(({ localName }) => localName === 'lvl')
    .map((level) => ({
      format: settingOf(level, 'numFmt'),
      text: settingOf(level, 'lvlText') ?? '',
      style: settingOf(level, 'pStyle'),
    }));
