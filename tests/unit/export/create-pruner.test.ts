import { describe, expect, test } from 'vitest';
import { createPruner } from '@/lib/export/create-pruner';
import { parsePage } from '@/lib/export/html-tree';
import { usedNames } from '@/lib/export/used-names';

const page = usedNames(
  parsePage(
    `<main id="main"><p class="mt-2 md:flex w-[0.85em]" data-month="2025-12">改</p><a href="/">首页</a>
    <details><summary>目录</summary></details><button type="button" aria-pressed="true"></button></main>`,
  ),
);
const pruned = (css: string) => createPruner()(css, page);

describe('kept, because the page can match', () => {
  test.each([
    '*',
    ':before',
    'html',
    'body',
    ':root',
    'p',
    '.mt-2',
    '.md\\:flex',
    '.w-\\[0\\.85em\\]',
    'main>p',
    'p+a',
    'a:first-child',
    ':first-child',
    '::selection',
    'a:hover',
    ':focus-visible',
    ':focus',
    ':target',
    ':lang(zh)',
    '[id]:target',
    'main:target',
    '[href^="/"]',
    '[aria-pressed="true"]',
    'button:where([type=button])',
    '.mt-2:not(.x)',
    'p:not(:last-child)',
    ':is(p)',
  ])('%s', async (selector) => {
    expect(await pruned(`${selector}{color:red}`)).toBe(`${selector}{color:red}`);
  });

  test.each([
    ['scripts that run', '.js .mt-2'],
    ['scripts that are ready', '.js.ready .mt-2'],
    ['a target still ahead', '.js [data-month]:not([data-passed])::after'],
    ['a target that has passed', '[data-passed]'],
    ['the passage that is read aloud', '[data-spoken]'],
    ['large type', 'html[data-size="large"]'],
    ['high contrast', ':root[data-contrast="high"] p'],
    ['opened details', 'details[open]>summary'],
  ])('added at run time: %s', async (_, selector) => {
    expect(await pruned(`${selector}{color:red}`)).toBe(`${selector}{color:red}`);
  });

  test.each([
    '@media print{p{color:red}}',
    '@media (min-width:768px){.md\\:flex{display:flex}}',
    '@supports (color:oklch(0 0 0)){p{color:oklch(0 0 0)}}',
    '@page{size:A4}',
    '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}',
    '@keyframes turn{to{color:red}}p{animation:turn 1s}',
    ':root{--a:var(--b);--b:1px}p{margin:var(--a)}',
    'p:before{content:"{}"}',
  ])('%s', async (css) => {
    expect(await pruned(css)).toBe(css);
  });
});

describe('dropped, because nothing in the page can match', () => {
  test.each([
    'b',
    '.x',
    'p.x',
    'p b',
    '.mt-2 .x',
    '.x:hover',
    '.focus\\:x:focus',
    '.x:not(p)',
    '[data-x]',
    'abbr:where([title])',
    ':is(.x)',
  ])('%s', async (selector) => {
    expect(await pruned(`${selector}{color:red}`)).toBe('');
  });

  test.each([
    ['the selectors of a list that cannot match', 'h1,p,b{color:red}', 'p{color:red}'],
    ['a rule within @media', '@media print{p{color:red}.x{color:red}}', '@media print{p{color:red}}'],
    ['an @media without rules', '@media print{.x{color:red}}', ''],
    ['an unused variable', ':root{--a:1px;--b:1px}p{margin:var(--a)}', ':root{--a:1px}p{margin:var(--a)}'],
    ['an @media with only unused variables', '@media print{:root{--b:1px}}p{margin:0}', 'p{margin:0}'],
  ])('%s', async (_, css, rest) => {
    expect(await pruned(css)).toBe(rest);
  });
});

test('pages with the same names share a result', () => {
  const prune = createPruner();
  const again = usedNames(parsePage('<p class="mt-2">另一页</p>'));
  const first = prune('p{}', usedNames(parsePage('<p class="mt-2">一页</p>')));
  expect(prune('p{}', again)).toBe(first);
  expect(prune('p{} ', again)).not.toBe(first);
  expect(prune('p{}', page)).not.toBe(first);
});
