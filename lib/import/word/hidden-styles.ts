import type { Element } from '@xmldom/xmldom';
import { wordStyles } from './word-styles';
import { childOf } from './word-xml';

/** The ids of styles in a Word file that hide text, also through the style they are based on. */
export function hiddenStyles(styles: Element | null): ReadonlySet<string> {
  const { ids, chainOf } = wordStyles(styles);
  const hides = (id: string): boolean =>
    chainOf(id)
      .map((style) => hidesIn(childOf(style, 'rPr')))
      .find((own) => own !== null) ?? false;
  return new Set(ids.filter(hides));
}

/** Whether run properties hide the text; null if they do not say. */
export function hidesIn(properties: Element | null): boolean | null {
  const vanish = properties === null ? null : childOf(properties, 'vanish');
  if (vanish === null) return null;
  return !['0', 'false', 'off'].includes(vanish.getAttribute('w:val') ?? '');
}
