import type { Element } from '@xmldom/xmldom';
import { childOf, closest } from './word-xml';

/** White in the notation of Word. */
export const WHITE = 'FFFFFF';

const HIGHLIGHTS = new Map([
  ['black', '000000'],
  ['white', WHITE],
  ['red', 'FF0000'],
  ['yellow', 'FFFF00'],
  ['green', '00FF00'],
  ['blue', '0000FF'],
]);

/** The colour behind the words of a run: its highlight, its shading, that of its paragraph or its cell; else white. */
export function groundOf(run: Element, paragraph: Element): string {
  const cell = closest(paragraph, 'tc');
  const own = childOf(run, 'rPr');
  const highlight = own === null ? null : childOf(own, 'highlight');
  const name = highlight?.getAttribute('w:val') ?? 'none';
  // Of the other colours none is that of common words.
  if (name !== 'none') return HIGHLIGHTS.get(name) ?? 'C0C0C0';
  const fills = [own, childOf(paragraph, 'pPr'), cell === null ? null : childOf(cell, 'tcPr')].map(
    (properties) => (properties === null ? null : childOf(properties, 'shd'))?.getAttribute('w:fill') ?? '',
  );
  return fills.find((fill) => COLOR.test(fill)) ?? WHITE;
}

const COLOR = /^[\dA-F]{6}$/i;
const NEAR = 0x10;

/** True for two colours that look the same. */
export function isNear(one: string, other: string): boolean {
  if (!COLOR.test(one) || !COLOR.test(other)) return false;
  return [0, 2, 4].every(
    (at) =>
      Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) <
      NEAR,
  );
}
