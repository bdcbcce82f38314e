import { PurgeCSS } from 'purgecss';
import type { UsedNames } from './used-names';

// set on <html> at the reader's: whether scripts run, and the reading settings
const SET_BY_SCRIPT = { classes: ['js', 'ready'], attributes: ['data-size', 'data-contrast', 'data-passed'] };

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
  const classes = [...used.classes, ...SET_BY_SCRIPT.classes];
  const attributes = [...used.attributes, ...SET_BY_SCRIPT.attributes];
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
    safelist: { greedy: [/^:focus/] },
  });
  if (result === undefined) throw new Error('no styles to prune');
  // what is left of a rule whose variables are all unused
  return result.css.replace(/[^{};]+\{\}/g, '');
}
