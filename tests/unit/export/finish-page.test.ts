import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { finishPage } from '@/lib/export/finish-page';
import { pageTools } from '@/tests/fixtures/export/page-tools';
import fc from '@/tests/fixtures/property';
import { exportedPage } from '../../fixtures/export/exported-page';
import { keptOfPage } from '../../fixtures/export/kept-of-page';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const words = fc.string({
  unit: fc.constantFrom('改', '𬱖', '“', '”', '"', "'", '&', '<', '　', ' ', 'a', '/'),
});
const attributes = fc.dictionary(fc.constantFrom('id', 'class', 'title', 'href', 'data-month'), words);

// What Next puts between the pieces of a page.
const framework = fc.constantFrom(
  '<!-- -->',
  '<!--$-->',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<script>self.__next_f.push([1,"<b>"])</script>',
  '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>',
);
const inert = fc.constantFrom(
  '<script type="application/ld+json">{"@type":"Report"}</script>',
  '<div hidden=""></div>',
);

const { pieces } = fc.letrec<{ pieces: string; element: string }>((tie) => ({
  pieces: fc
    .array(fc.oneof({ maxDepth: 4 }, words.map(escaped), framework, inert, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom('div', 'section', 'span', 'em', 'ul'), attributes, tie('pieces'))
    .map(([tag, values, inside]) => {
      const written = Object.entries(values).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      return `<${tag}${written.join('')}>${inside}</${tag}>`;
    }),
}));

test('text and attributes of any page are kept', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (body) => {
      const exported = exportedPage({ body });
      const finished = await finishPage(exported, 'a.html', pageTools);
      expect(keptOfPage(finished)).toBe(keptOfPage(exported));
      expect(finished).not.toContain('__next');
    }),
  );
});

test('rare characters and quotation marks are not rewritten', async () => {
  const body = '<p title="“𬱖”">𬱖与“改”，&amp;amp; &#x27;㎡&nbsp;</p>';
  expect(await finishPage(exportedPage({ body }), 'a.html', pageTools)).toContain(`<body>${body}</body>`);
});

test('two texts separated by a comment are joined', async () => {
  const page = exportedPage({ body: '<p>问题 <!-- -->41</p>' });
  expect(await finishPage(page, 'a.html', pageTools)).toContain('<p>问题 41</p>');
});

test('the policy follows the charset; styles, boot and core scripts end the head', async () => {
  const page = await finishPage(exportedPage(), 'a.html', pageTools);
  const style = '/*/_next/static/chunks/site.css*/';
  expect(page.slice(0, page.indexOf('</head>'))).toBe(
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'sha256-${sha256(style)}';script-src 'self' 'sha256-${sha256('boot()')}';img-src 'self';connect-src 'self';base-uri 'none';form-action 'self'"><title>改</title><style>${style}</style><script>boot()</script><script src="/assets/core-1.js" defer></script>`,
  );
});

test('the stylesheets of a page are pruned together, by the names of the page', async () => {
  const asked: unknown[] = [];
  const tools = {
    ...pageTools,
    readStyles: (path: string) => `${path.at(-5)}{}`,
    prune: async (...question: unknown[]) => {
      asked.push(question);
      return '';
    },
  };
  const head = '<link rel="stylesheet" href="/_next/b.css"/>';
  await finishPage(exportedPage({ head, body: '<p class="mt-2"></p>' }), 'a.html', tools);
  expect(asked).toEqual([['e{}b{}', expect.objectContaining({ classes: ['mt-2'] })]]);
});

test('the core script and internal links carry the base path', async () => {
  const page = exportedPage({ body: '<a href="/about/">关于</a>' });
  const $ = load(await finishPage(page, 'a.html', { ...pageTools, basePath: '/xuncha' }));
  expect([$('script[src]').attr('src'), $('a').attr('href')]).toEqual([
    '/xuncha/assets/core-1.js',
    '/xuncha/about/',
  ]);
});

test('each requested script is added once, after core', async () => {
  const body =
    '<nav data-script="contents"></nav><ul data-script="filter"></ul><nav data-script="contents"></nav>';
  const $ = load(await finishPage(exportedPage({ body }), 'a.html', { ...pageTools, basePath: '/xuncha' }));
  expect(
    $('script[src]')
      .get()
      .map(({ attribs }) => attribs),
  ).toEqual(
    ['core', 'contents', 'filter'].map((name) => ({ src: `/xuncha/assets/${name}-1.js`, defer: '' })),
  );
});

test('a lazy script is not loaded; its address replaces its name', async () => {
  const body = '<form data-lazy-script="search"></form>';
  const page = await finishPage(exportedPage({ body }), 'a.html', { ...pageTools, basePath: '/xuncha' });
  expect(page).toContain('<form data-lazy-script="/xuncha/assets/search-1.js"></form>');
  expect(load(page)('script[src]')).toHaveLength(1);
});

test('the bundler is given the name of the requesting page', async () => {
  const scriptPath = async (name: string, page: string) => `/${page}:${name}`;
  const body = '<p data-script="filter"></p>';
  expect(await finishPage(exportedPage({ body }), 'a.html', { ...pageTools, scriptPath })).toContain(
    '<script src="/a.html:filter" defer>',
  );
});

test.each([
  ['charset', '<html><head><title>改</title></head></html>'],
  ['head', '<meta charset="utf-8"><p>改</p>'],
])('a page without a %s is refused', async (_, html) => {
  await expect(finishPage(html, 'a.html', pageTools)).rejects.toThrow('a.html: no charset or no head');
});
