import { describe, expect, test } from 'vitest';
import { findFramework } from '@/lib/export/find-framework';
import { parsePage, placeOf } from '@/lib/export/html-tree';
import { exportedPage } from '../../fixtures/export/exported-page';

// The pieces of a page that are to be cut, as they are written in it.
function cutFrom(html: string): string[] {
  return [...findFramework(parsePage(html), 'a.html').cut].map((node) => {
    const { start, end } = placeOf(node);
    return html.slice(start, end);
  });
}

const find = (body: string) => () => findFramework(parsePage(`<body>${body}</body>`), 'a.html');

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
    ['a mark of streaming, in one piece', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('%s', (_, piece) => {
    expect(cutFrom(`<body><p>前</p>${piece}<p>后</p></body>`)).toEqual([piece]);
  });

  test('the separators between two texts', () => {
    expect(cutFrom('<body><p>问题 <!-- -->41</p></body>')).toEqual(['<!-- -->']);
  });
});

describe('kept', () => {
  test.each([
    ['structured data', '<script type="application/ld+json">{"a":"</p>"}</script>'],
    ['rules for prefetching', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['the own icon', '<link rel="icon" href="/favicon.svg"/>'],
    ['a hidden piece with words', '<div hidden="">稍后</div>'],
    ['an empty piece of our own', '<div hidden="" id="results"></div>'],
    ['an empty piece without a mark', '<div hidden=""></div>'],
  ])('%s', (_, piece) => {
    expect(cutFrom(`<body>${piece}</body>`)).toEqual([]);
  });
});

test('the stylesheets are named in their order', () => {
  const head = '<link rel="stylesheet" href="/_next/static/chunks/print.css"/>';
  expect(findFramework(parsePage(exportedPage({ head })), 'a.html').stylesheets).toEqual([
    '/_next/static/chunks/site.css',
    '/_next/static/chunks/print.css',
  ]);
});

describe('refused', () => {
  test('an unknown inline script, with page, place and first words', () => {
    expect(find('<p>改</p><script>track("a")</script>')).toThrow(
      /^a\.html: unknown script at character 14: track\("a"\)$/,
    );
  });

  test('no more than eighty characters of it', () => {
    expect(find(`<script>${'x'.repeat(200)}</script>`)).toThrow(/: x{80}$/);
  });

  test('a script that only mentions flight data', () => {
    expect(find('<script>track();self.__next_f.push([])</script>')).toThrow('unknown script');
  });

  test('a script of another host, with its address', () => {
    expect(find('<script src="https://stats.example/a.js"></script>')).toThrow(
      'a.html: unknown script at character 6: https://stats.example/a.js',
    );
  });

  test('a script of the own site that the build has not made', () => {
    expect(find('<script src="/extra.js"></script>')).toThrow('unknown script at character 6: /extra.js');
  });

  test('a module', () => {
    expect(find('<script type="module">import "/a.js"</script>')).toThrow('unknown script');
  });

  test('a template that streaming has left', () => {
    expect(find('<template id="P:1"></template>')).toThrow(
      'a.html: a template of unfinished streaming is left',
    );
  });

  test('a picture that lies among the files of the framework', () => {
    expect(find('<img src="/_next/static/media/map.png" alt="">')).toThrow(
      'a.html: <img> needs a file that is not served: /_next/static/media/map.png',
    );
  });
});
