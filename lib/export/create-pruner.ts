import { parse } from 'postcss';
import { PurgeCSS } from 'purgecss';
import type { UsedNames } from './used-names';

// what a page gets only at the reader's: whether scripts run, the reading settings, passed targets, opened details
const SET_AT_READERS = {
  classes: ['js', 'ready'],
  attributes: ['data-size', 'data-contrast', 'data-passed', 'open'],
};

/** Leaves out the rules that no element of a page can match. Pages of one kind use the same names, so each result is kept. */
export function createPruner(): (css: string, used: UsedNames) => Promise<string> {
  const kept = new Map<string, Promise<string>>();
  return (css, used) => {
    const key = JSON.stringify([css, used]);
    const pruned = kept.get(key) ?? prune(css, used);
    kept.set(key, pruned);
    return pruned;
  };
}

async function prune(css: string, used: UsedNames): Promise<string> {
  const classes = [...used.classes, ...SET_AT_READERS.classes];
  const attributes = [...used.attributes, ...SET_AT_READERS.attributes];
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: 'page', extension: 'page' }],
    css: [{ raw: css }],
    extractors: [
      {
        extensions: ['page'],
        extractor: () => ({
          tags: [...used.tags, 'html', 'body'],
          classes,
          ids: [],
          attributes: { names: attributes, values: [] },
          undetermined: [],
        }),
      },
    ],
    // an attribute's value is not looked at, only its name
    dynamicAttributes: attributes,
    variables: true,
    // a selector that names only a state would be taken for one that matches nothing
    safelist: { standard: [/^:/] },
  });
  if (result === undefined) throw new Error('no styles to prune');
  return withoutEmptyRules(result.css);
}

// rules whose variables are all unused, and an @media that had nothing else
function withoutEmptyRules(css: string): string {
  const root = parse(css);
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
