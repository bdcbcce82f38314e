import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { typesetPage } from '@/lib/export/typeset/typeset-page';
import fc from '@/tests/fixtures/property';

const bodyOf = (body: string): string =>
  /<body>(.*)<\/body>/s.exec(
    typesetPage(`<html><head></head><body>${body}</body></html>`, ['某市图书馆']),
  )?.[1] ?? '';

test.each([
  [
    'names and dates of a text',
    '<p>某市图书馆2025年2月17日</p>',
    '<p><span class="whole">某市图书馆</span><span class="whole">2025年2月17日</span></p>',
  ],
  [
    'words of a heading, and its full stop',
    '<h5><a>财务管理不够。</a></h5>',
    '<h5><a>财务<wbr>管理<wbr>不够<span class="stop">。</span></a></h5>',
  ],
  [
    'words of a title outside headings, with its full stop',
    '<a class="block by-words">财务管理。</a>',
    '<a class="block by-words">财务<wbr>管理。</a>',
  ],
  ['no name in a heading, which keeps its words together', '<h2>某市图书馆</h2>', '<h2>某市图书馆</h2>'],
  [
    'nothing where a text has no elements',
    '<select><option>2025年</option></select>',
    '<select><option>2025年</option></select>',
  ],
])('%s', (_, body, prepared) => {
  expect(bodyOf(body)).toBe(prepared);
});

test('nothing is prepared in the head', () => {
  const page = '<html><head><title>2025年</title></head><body></body></html>';
  expect(typesetPage(page, [])).toBe(page);
});

test('no character of any text is added or lost', () => {
  const unit = fc.constantFrom('习近平', '2025年', '整改', '。', '&amp;', '某市图书馆', ' ', '&lt;');
  const text = fc.string({ unit, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const body = `<h2>${one}</h2><p>${other}<b>${one}</b></p>`;
      expect(load(bodyOf(body)).text()).toBe(load(body).text());
    }),
  );
});
