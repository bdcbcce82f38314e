import { describe, expect, test } from 'vitest';
import { findFrameworkMarkup } from '@/lib/export/find-framework-markup';
import { parsePage, rangeOf } from '@/lib/export/html-tree';
import { exportedPage } from '../../fixtures/export/exported-page';

// The pieces of a page that are cut, as written in its source.
function cutFrom(html: string): string[] {
  return [...findFrameworkMarkup(parsePage(html), 'a.html').cut].map((node) => {
    const { start, end } = rangeOf(node);
    return html.slice(start, end);
  });
}

const find = (body: string) => () => findFrameworkMarkup(parsePage(`<body>${body}</body>`), 'a.html');

describe('cut', () => {
  test.each([
    ['a script', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['a script for old browsers', '<script src="/_next/static/chunks/old.js" noModule=""></script>'],
    ['a hint', '<link rel="preload" as="script" href="/_next/static/chunks/main.js"/>'],
    ['the stylesheet', '<link rel="stylesheet" href="/_next/static/chunks/site.css"/>'],
    ['flight data', '<script>self.__next_f.push([1,"<p>改</p>"])</script>'],
    ['the first flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    [
      'the inline loader',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([])</script>',
    ],
    ['a comment', '<!--$?-->'],
    ['a title that og:title has', '<meta name="twitter:title" content="题"/>'],
    ['a streaming mark, as one piece', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('%s', (_, piece) => {
    expect(cutFrom(`<body><p>前</p>${piece}<p>后</p></body>`)).toEqual([piece]);
  });

  test('the comments between two texts', () => {
    expect(cutFrom('<body><p>问题 <!-- -->41</p></body>')).toEqual(['<!-- -->']);
  });
});

describe('kept', () => {
  test.each([
    ['structured data', '<script type="application/ld+json">{"a":"</p>"}</script>'],
    ['rules for prefetching', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['the kind of card', '<meta name="twitter:card" content="summary"/>'],
    ['the icon of this site', '<link rel="icon" href="/favicon.svg"/>'],
    ['a hidden element with text', '<div hidden="">稍后</div>'],
    ['an empty element with an id', '<div hidden="" id="results"></div>'],
    ['an empty element without a streaming mark', '<div hidden=""></div>'],
  ])('%s', (_, piece) => {
    expect(cutFrom(`<body>${piece}</body>`)).toEqual([]);
  });
});

test('stylesheets are listed in document order', () => {
  const head = '<link rel="stylesheet" href="/_next/static/chunks/print.css"/>';
  expect(findFrameworkMarkup(parsePage(exportedPage({ head })), 'a.html').stylesheets).toEqual([
    '/_next/static/chunks/site.css',
    '/_next/static/chunks/print.css',
  ]);
});

describe('refused', () => {
  test('an unknown inline script, with the page, the position, its first words and what to compare', () => {
    expect(find('<p>改</p><script>track("a")</script>')).toThrow(
      /^a\.html: unknown script at character 14: track\("a"\); compare \.export\/ with /,
    );
  });

  test('at most eighty characters of a script are quoted', () => {
    expect(find(`<script>${'x'.repeat(200)}</script>`)).toThrow(/: x{80}; compare/);
  });

  test('a script that only mentions flight data', () => {
    expect(find('<script>track();self.__next_f.push([])</script>')).toThrow('unknown script');
  });

  test('a script of another host, with its address', () => {
    expect(find('<script src="https://stats.example/a.js"></script>')).toThrow(
      'a.html: unknown script at character 6: https://stats.example/a.js',
    );
  });

  test('a script of this site that the build did not make', () => {
    expect(find('<script src="/extra.js"></script>')).toThrow('unknown script at character 6: /extra.js');
  });

  test('a module script', () => {
    expect(find('<script type="module">import "/a.js"</script>')).toThrow('unknown script');
  });

  test('a template left by unfinished streaming', () => {
    expect(find('<template id="P:1"></template>')).toThrow('a.html: a <template> of unfinished streaming');
  });

  test('a picture among the files of Next', () => {
    expect(find('<img src="/_next/static/media/map.png" alt="">')).toThrow(
      'a.html: <img> needs a file that is not served: /_next/static/media/map.png',
    );
  });
});
