import { parse } from 'postcss';
import { PurgeCSS } from 'purgecss';
import * as data from '@/lib/data-attributes';
import { ADDED_CLASSES } from './typeset/typeset-page';
import type { UsedNames } from './used-names';

// Added after the styles are chosen: spans for names and dates, and at run time whether scripts run and the browser prints, reading settings, passed targets, the passage read aloud, opened details.
const ADDED_LATER = {
  classes: ['js', 'no-print', 'ready', ...Object.values(ADDED_CLASSES)],
  attributes: [data.size, data.contrast, data.passed, data.spoken, 'open'],
};

/** A function that drops the rules no element of a page can match. Results are cached, as pages of one kind use the same names. */
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
  const classes = [...used.classes, ...ADDED_LATER.classes];
  const attributes = [...used.attributes, ...ADDED_LATER.attributes];
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
    // Match attributes by name alone; values may change at run time.
    dynamicAttributes: attributes,
    variables: true,
    keyframes: true,
    // PurgeCSS takes a selector that names only a state, such as :focus, for one that matches nothing.
    safelist: { standard: [/^:/] },
  });
  if (result === undefined) throw new Error('no styles to prune');
  return withoutEmptyRules(result.css);
}

// PurgeCSS leaves a rule whose variables are all unused, and its @media, in place without content.
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
