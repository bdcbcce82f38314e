import type { Element } from '@xmldom/xmldom';
import { childOf, elementsIn, settingOf } from './word-xml';

/** The ids of styles in a Word file that hide text, also through the style they are based on. */
export function hiddenStyles(styles: Element | null): ReadonlySet<string> {
  const all = new Map(
    (styles === null ? [] : elementsIn(styles))
      .filter(({ localName }) => localName === 'style')
      .map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const hides = (id: string, seen: readonly string[]): boolean => {
    const style = all.get(id);
    if (style === undefined || seen.includes(id)) return false;
    const own = hidesIn(childOf(style, 'rPr'));
    return own ?? hides(settingOf(style, 'basedOn') ?? '', [...seen, id]);
  };
  return new Set([...all.keys()].filter((id) => hides(id, [])));
}

/** Whether run properties hide the text; null if they do not say. */
export function hidesIn(properties: Element | null): boolean | null {
  const vanish = properties === null ? null : childOf(properties, 'vanish');
  if (vanish === null) return null;
  return !['0', 'false', 'off'].includes(vanish.getAttribute('w:val') ?? '');
}
