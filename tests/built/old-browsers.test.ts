import doiuse from 'doiuse';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { openPage, pageAddresses } from '@/tests/built/helpers/built-site';
import { newerNames } from '@/tests/built/helpers/old-scripts';
import { HARMLESS, newerStyles } from '@/tests/built/helpers/old-styles';
import { ownScripts, scriptNodes } from '@/tests/built/helpers/own-scripts';

// The oldest browsers are those of package.json: Chrome 69, iOS 12 and others of their time.
const styles = new Set(pageAddresses().map((address) => openPage(address)('style').text()));

// What the checker finds and why it does no harm: the usage that is meant, and the reason.
const NO_HARM: Readonly<Record<string, [usage: RegExp, reason: string]>> = {
  'prefers-color-scheme': [/^@media/, 'they show the light colours'],
  'text-size-adjust': [/^(-webkit-|-moz-)?text-size-adjust:100%$/, 'the prefixed forms stand before it'],
  'text-decoration': [/^(-webkit-)?text-decoration-(color|line|thickness):/, 'a plain underline is drawn'],
  'css-focus-visible': [/^[^,]*:focus-visible\{/, 'they draw their own outline for every focus'],
  'css-overflow': [/^overflow(-[xy])?:(hidden|auto|scroll|visible)$/, 'only two values and `clip` are newer'],
  'css-text-indent': [/^text-indent:-?[\d.]+(r?em)?$/, 'only `each-line` and `hanging` are unknown'],
  'css-paged-media': [/^@page/, 'paper has the margins of the browser and no page number'],
  multicolumn: [
    /^(break-(after|before|inside):avoid|columns:2|column-gap:[\d.]+rem)$/,
    'for pages the values of breaks are old, and for columns one that breaks a little elsewhere does no harm',
  ],
  'css-math-functions': [
    /^grid-template-columns:(repeat\(auto-fit,)?minmax\(/,
    'the checker takes minmax() of a grid for min()',
  ],
  'css-display-contents': [/^display:contents$/, 'on paper alone, on boxes that have no role to lose'],
  'css-appearance': [/^-webkit-appearance:none$/, 'the prefixed form is all that is used, and all know it'],
  'css-sticky': [/^position:(-webkit-)?sticky$/, 'all know it but for table rows, where it is not used'],
};

async function doubtful(css: string): Promise<string[]> {
  const found: string[] = [];
  const plugin = doiuse({ onFeatureUsage: ({ feature, usage }) => found.push(`${feature} ${usage}`) });
  await postcss([plugin]).process(css, { from: `${process.cwd()}/page.css` });
  return found;
}

test('the oldest browsers are asked about: phones of 2018 have no gap in a flexbox', async () => {
  expect(await doubtful('a{display:flex;gap:1px}')).toEqual(['flexbox-gap a{display:flex;gap:1px}']);
});

const doubts = new Set((await Promise.all([...styles].map(doubtful))).flat());

test('the styles need nothing that caniuse does not give the oldest browsers', () => {
  const harmful = [...doubts].filter((doubt) => {
    const [feature = ''] = doubt.split(' ');
    return !NO_HARM[feature]?.[0].test(doubt.slice(feature.length + 1));
  });
  expect(harmful).toEqual([]);
});

test('the styles hold no property, value, selector or at-rule that is newer than Chrome 69 and iOS 12', () => {
  expect([...new Set([...styles].flatMap(newerStyles))]).toEqual([]);
});

test('the lists of what does no harm name nothing that is no longer used', () => {
  const used = new Set([...doubts].map((doubt) => doubt.split(' ')[0]));
  expect(Object.keys(NO_HARM).filter((feature) => !used.has(feature))).toEqual([]);
  const all = [...styles].join();
  expect(Object.keys(HARMLESS).filter((property) => !new RegExp(`[{;]${property}:`).test(all))).toEqual([]);
});

describe('the check of styles finds', () => {
  test.each([
    '@layer x{a{top:0}}',
    '@property --x{syntax:"*"}',
    '@container (min-width:1px){a{top:0}}',
    '@media (width>=640px){a{top:0}}',
    'a{inset:0}',
    'a{aspect-ratio:1}',
    'a{display:flex;gap:1px}',
    'a{row-gap:1px}',
    'a{margin-inline:1px}',
    'a{border-inline-start:1px}',
    'a{padding-block:1px}',
    'a{color:oklch(0 0 0)}',
    'a{color:color-mix(in srgb,red,blue)}',
    ':root{--x:light-dark(red,blue)}',
    'a{width:min(1px,2px)}',
    'a{height:100dvh}',
    'a{overflow-wrap:anywhere}',
    'a{position:sticky}',
    ':is(a){top:0}',
    ':where(a){top:0}',
    'a:has(b){top:0}',
    'a:not(b,i){top:0}',
    'a:focus,a:focus-visible{top:0}',
    'a{b{top:0}}',
    'a{&:hover{top:0}}',
  ])('%s', (css) => {
    expect(newerStyles(css).length).toBeGreaterThan(0);
  });

  test.each([
    '@supports (color:oklch(0 0 0)){a{color:oklch(0 0 0)}}',
    'a{word-wrap:break-word;overflow-wrap:anywhere}',
    'a:focus-visible{top:0}',
    '@keyframes x{from{top:0}50%{top:1px}}',
    'p:before{content:"min(1px)"}',
  ])('nothing in %s', (css) => {
    expect(newerStyles(css)).toEqual([]);
  });
});

describe.each([...ownScripts()])('the script %s', (name, code) => {
  test('is ES2017', () => {
    expect(() => scriptNodes(code)).not.toThrow();
  });

  // copy-text.ts has a fallback without a clipboard; tests/e2e/tools.spec.ts removes the clipboard
  test('names nothing of the browser that is newer than Chrome 69 and iOS 12', () => {
    expect(newerNames(code)).toEqual(/^(?:core|article|quotation-box)-/.test(name) ? ['clipboard'] : []);
  });
});

test.each([
  'a?.b',
  'a??b',
  'a={...b}',
  'try{}catch{}',
  'import("a")',
  '/(?<=a)b/',
  'a.b||=c',
  'class A{b=1}',
])('the check of scripts refuses %s', (code) => {
  expect(() => scriptNodes(code)).toThrow();
});

test.each(['a.at(-1)', 'a["replaceAll"](b,c)', 'new IntersectionObserver(a)', 'const {showModal:a}=b'])(
  'the check of scripts finds the newer name in %s',
  (code) => {
    expect(newerNames(code)).toHaveLength(1);
  },
);

describe('phones may not make type larger on their own, but the reader may', () => {
  test('every page sets text-size-adjust to 100 %, never to none', () => {
    for (const css of styles) {
      expect(css).toMatch(/html\{[^}]*-webkit-text-size-adjust:100%;[^}]*[^-]text-size-adjust:100%/);
      expect(css).not.toMatch(/text-size-adjust:(?!100%)/);
    }
  });

  test('no page forbids to zoom', () => {
    for (const address of pageAddresses()) {
      const viewport = openPage(address)('meta[name=viewport]').attr('content') ?? '';
      expect(viewport, address).toBe('width=device-width, initial-scale=1');
    }
  });
});
