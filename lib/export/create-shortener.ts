import { parse, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { shortNames } from './short-names';

/** The classes that scripts set or look for, or that tests know an element by: they keep their names. */
export const KEPT_CLASSES: readonly string[] = ['js', 'ready', 'js-only', 'sr-only', 'paper-foot'];

/** Styles with short names, and the short name of every class that they know. */
export type ShortStyles = { css: string; classes: ReadonlyMap<string, string> };

/**
 * Gives classes and variables short names. Classes that a page only has together get one name, as no style can tell them apart.
 * Pages of one kind have the same combinations of classes, so each result is kept.
 */
export function createShortener(): (css: string, combinations: readonly string[]) => ShortStyles {
  const kept = new Map<string, ShortStyles>();
  return (css, combinations) => {
    const key = JSON.stringify([css, combinations]);
    const short = kept.get(key) ?? shorten(css, combinations);
    kept.set(key, short);
    return short;
  };
}

function shorten(css: string, combinations: readonly string[]): ShortStyles {
  const root = parse(css);
  const classes = shortClasses(root, combinations);
  const rename = selectorParser((selectors) => {
    selectors.walkClasses((node) => {
      node.replaceWith(selectorParser.className({ value: classes.get(node.value) ?? node.value }));
    });
  });
  root.walkRules((rule) => {
    rule.selector = rename.processSync(rule.selector);
  });
  root.walkRules(joinFollowing);
  shortenVariables(root);
  return { css: root.toString(), classes };
}

// in the order of the styles: brotli packs names that rise from rule to rule best
function shortClasses(root: Root, combinations: readonly string[]): Map<string, string> {
  const words = combinations.map((combination) => combination.split(' '));
  const names = shortNames(KEPT_CLASSES);
  const classes = new Map(KEPT_CLASSES.map((name) => [name, name]));
  const nameOfGroup = new Map<string, string>();
  for (const name of classesIn(root)) {
    if (classes.has(name)) continue;
    const group = words.map((combination) => Number(combination.includes(name))).join('');
    const short = nameOfGroup.get(group) ?? names.next().value;
    nameOfGroup.set(group, short);
    classes.set(name, short);
  }
  return classes;
}

function classesIn(root: Root): Set<string> {
  const found = new Set<string>();
  const collect = selectorParser((selectors) => {
    selectors.walkClasses(({ value }) => {
      found.add(value);
    });
    selectors.walkAttributes(({ attribute }) => {
      if (attribute === 'class') throw new Error('a selector looks into the attribute class');
    });
  });
  root.walkRules((rule) => {
    collect.processSync(rule.selector);
  });
  return found;
}

// .a{…}.a{…} to .a{… …}
function joinFollowing(rule: Rule): void {
  for (let next = rule.next(); next?.type === 'rule' && next.selector === rule.selector; next = rule.next()) {
    rule.append(next.nodes);
    next.remove();
  }
}

function shortenVariables(root: Root): void {
  const names = shortNames();
  const variables = new Map<string, string>();
  root.walkDecls(/^--/, (declaration) => {
    const short = variables.get(declaration.prop) ?? `--${names.next().value}`;
    variables.set(declaration.prop, short);
    declaration.prop = short;
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/--[\w-]+/g, (name) => variables.get(name) ?? name);
  });
}
