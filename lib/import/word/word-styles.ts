import type { Element } from '@xmldom/xmldom';
import { childOf, closest, elementsIn, settingOf } from './word-xml';

/** The styles of a Word file: each with those it is based on, nearest first; the default paragraph style and settings. */
export type WordStyles = {
  ids: readonly string[];
  chainOf: (id: string | null) => readonly Element[];
  defaultParagraph: string | null;
  defaults: Element | null;
  paragraphDefaults: readonly Element[];
};

/** Reads styles.xml; a file without it has no styles. */
export function wordStyles(styles: Element | null): WordStyles {
  const all = styles === null ? [] : elementsIn(styles).filter(({ localName }) => localName === 'style');
  const byId = new Map(all.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  const chainOf = (id: string | null): Element[] => {
    const chain: Element[] = [];
    for (let next = id; next !== null; ) {
      const style = byId.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = settingOf(style, 'basedOn');
    }
    return chain;
  };
  const isDefault = (style: Element): boolean =>
    style.getAttribute('w:type') === 'paragraph' &&
    /^(?:1|true|on)$/.test(style.getAttribute('w:default') ?? '');
  const docDefaults = styles === null ? null : childOf(styles, 'docDefaults');
  const runDefaults = docDefaults === null ? null : childOf(docDefaults, 'rPrDefault');
  return {
    ids: [...byId.keys()],
    chainOf,
    defaultParagraph: all.find(isDefault)?.getAttribute('w:styleId') ?? null,
    paragraphDefaults: docDefaults === null ? [] : elementsIn(docDefaults),
    defaults: runDefaults === null ? null : childOf(runDefaults, 'rPr'),
  };
}

/** The style of a paragraph by its id, or the default one. */
export function paragraphStyle(paragraph: Element, { defaultParagraph }: WordStyles): string | null {
  const properties = childOf(paragraph, 'pPr');
  return (properties === null ? null : settingOf(properties, 'pStyle')) ?? defaultParagraph;
}

/**
 * A property of a run as Word resolves it: its own, its character style's, its paragraph style's, its table style's, with those
 * they are based on, then the default of the file (ECMA-376, 17.7.2); null if none sets it.
 */
export function runProperty(
  run: Element,
  paragraph: Element,
  name: string,
  styles: WordStyles,
): Element | null {
  const own = childOf(run, 'rPr');
  const characterStyle = own === null ? null : settingOf(own, 'rStyle');
  const inherited = [characterStyle, paragraphStyle(paragraph, styles), tableStyle(paragraph)].flatMap(
    styles.chainOf,
  );
  const sources = [own, ...inherited.map((style) => childOf(style, 'rPr')), styles.defaults];
  for (const properties of sources) {
    const found = properties === null ? null : childOf(properties, name);
    if (found !== null) return found;
  }
  return TAKES_AWAY.has(name) ? inPartsOf(styles.chainOf(tableStyle(paragraph)), name) : null;
}

// In which row or column a paragraph stands is not looked at: such a style is refused wherever it may hold.
const TAKES_AWAY = new Set(['strike', 'dstrike', 'vanish']);

function inPartsOf(tableStyles: readonly Element[], name: string): Element | null {
  const parts = tableStyles.flatMap(elementsIn).filter(({ localName }) => localName === 'tblStylePr');
  const found = parts.map((part) => childOf(childOf(part, 'rPr') ?? part, name));
  return found.find((property) => isOn(property)) ?? null;
}

/** The id of the style of the table around a paragraph; null if there is none. */
export function tableStyle(paragraph: Element): string | null {
  const table = closest(paragraph, 'tbl');
  const properties = table === null ? null : childOf(table, 'tblPr');
  return properties === null ? null : settingOf(properties, 'tblStyle');
}

/** True for a property that is switched on: <w:strike/>, not <w:strike w:val="0"/>. */
export function isOn(property: Element | null): boolean {
  return property !== null && !['0', 'false', 'off', 'none'].includes(property.getAttribute('w:val') ?? '');
}
