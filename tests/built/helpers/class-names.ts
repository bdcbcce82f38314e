import type { CheerioAPI } from 'cheerio';
import selectorParser from 'postcss-selector-parser';

/** For every class of an exported page the class of the built page that exactly the same elements have; null if there is none. */
export function classNames(exported: CheerioAPI, built: CheerioAPI): Map<string, string | null> {
  const before = holders(exported);
  const after = holders(built);
  const fresh = new Map(
    [...after].filter(([name]) => !before.has(name)).map(([name, elements]) => [elements, name]),
  );
  return new Map(
    [...before].map(([name, elements]) => [
      name,
      after.get(name) === elements ? name : (fresh.get(elements) ?? null),
    ]),
  );
}

/** Every class of a page, and the numbers of the elements that have it as one text. */
export function holders($: CheerioAPI): Map<string, string> {
  const found = new Map<string, string>();
  $('*').each((number, element) => {
    for (const name of new Set(($(element).attr('class') ?? '').match(/\S+/g)))
      found.set(name, `${found.get(name) ?? ''} ${number}`);
  });
  return found;
}

/** A selector with other names for its classes; a class without one stays. */
export function withClassNames(selector: string, names: ReadonlyMap<string, string | null>): string {
  return selectorParser((selectors) => {
    selectors.walkClasses((node) => {
      node.replaceWith(selectorParser.className({ value: names.get(node.value) ?? node.value }));
    });
  }).processSync(selector);
}
