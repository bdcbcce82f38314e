import type { Element } from '@xmldom/xmldom';
import { groundOf, isNear, WHITE } from './ground-of';
import { isOn, paragraphStyle, runProperty, type WordStyles } from './word-styles';
import { childOf, elementsIn } from './word-xml';

/** How Word shows words otherwise than as plain text, which their characters alone do not show. */
export type Alteration =
  | 'struck'
  | 'raised'
  | 'white'
  | 'ground'
  | 'tiny'
  | 'capitals'
  | 'reversed'
  | 'symbols';

/** How Word shows the words of a run otherwise than as plain text, by its own properties or by any style; null if it does not. */
export function alterationOf(
  run: Element,
  paragraph: Element,
  words: string,
  styles: WordStyles,
): Alteration | null {
  const property = (name: string): Element | null => runProperty(run, paragraph, name, styles);
  const value = (name: string): string => property(name)?.getAttribute('w:val') ?? '';
  if (isOn(property('strike')) || isOn(property('dstrike'))) return 'struck';
  if (['superscript', 'subscript'].includes(value('vertAlign'))) return 'raised';
  // Half points; a sheet moves a line of text by one or two.
  if (Math.abs(Number(value('position') || 0)) >= 6) return 'raised';
  const ground = groundOf(run, paragraph);
  if (isUnseen(property('color'), ground)) return ground === WHITE ? 'white' : 'ground';
  if (isTransparent(property('textFill'))) return 'white';
  if (isAtMost(value('sz'), SMALLEST) || isAtMost(value('w'), NARROWEST)) return 'tiny';
  if (isAtMost(value('spacing'), TIGHTEST) || isSquashed(paragraph, styles)) return 'tiny';
  if (isOn(property('rtl'))) return 'reversed';
  if (/\p{Ll}/u.test(words) && (isOn(property('caps')) || isOn(property('smallCaps')))) return 'capitals';
  const font = property('rFonts');
  const fonts = [font?.getAttribute('w:ascii') ?? '', font?.getAttribute('w:hAnsi') ?? ''];
  return /[!-~\uF000-\uF0FF]/.test(words) && fonts.some((name) => SYMBOL_FONT.test(name)) ? 'symbols' : null;
}

// Half points, per cent and twentieths of a point.
const SMALLEST = 4;
const NARROWEST = 10;
const TIGHTEST = -120;
const LOWEST = 80;
// Their letters are drawn as other signs.
const SYMBOL_FONT = /^(?:Wingdings.*|Webdings|Symbol|Marlett|MT Extra)$/i;

// A line of an exact height shows no more of its words.
function isSquashed(paragraph: Element, styles: WordStyles): boolean {
  const owners = [paragraph, ...styles.chainOf(paragraphStyle(paragraph, styles))];
  const spacing = owners
    .map((owner) => childOf(childOf(owner, 'pPr') ?? owner, 'spacing'))
    .find((found) => found?.getAttribute('w:line'));
  if (spacing?.getAttribute('w:lineRule') !== 'exact') return false;
  return isAtMost(spacing.getAttribute('w:line') ?? '', LOWEST);
}

const isAtMost = (value: string, most: number): boolean => value !== '' && Number.parseFloat(value) <= most;

// A colour of the theme goes before the number beside it.
function isUnseen(color: Element | null, ground: string): boolean {
  // What is marked in black with the colour that Word chooses is blacked out.
  const isAutomatic = color?.getAttribute('w:val') === 'auto' && color.getAttribute('w:themeColor') === null;
  if (color === null || isAutomatic) return isNear('000000', ground);
  const isLight = ['background1', 'light1'].includes(color.getAttribute('w:themeColor') ?? '');
  const isShaded = color.getAttribute('w:themeShade') !== null;
  return isNear(isLight && !isShaded ? WHITE : (color.getAttribute('w:val') ?? ''), ground);
}

// The fill of Word 2010 and later goes before the colour; alpha counts what shows through, in thousandths of a per cent.
function isTransparent(fill: Element | null): boolean {
  if (fill === null) return false;
  if (childOf(fill, 'noFill') !== null) return true;
  const solid = childOf(fill, 'solidFill');
  const [color] = solid === null ? [] : elementsIn(solid);
  if (color === undefined) return false;
  const value = color.getAttribute('w14:val') ?? '';
  const alpha = childOf(color, 'alpha')?.getAttribute('w14:val') ?? '0';
  const isLight = value === 'bg1' && elementsIn(color).length === 0;
  return isLight || isNear(value, WHITE) || Number(alpha) >= 90_000;
}
