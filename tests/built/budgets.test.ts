import { describe, expect, test } from 'vitest';
import { openPage, pageAddresses } from '@/tests/built/helpers/built-site';
import { type Size, sizeOf } from '@/tests/built/helpers/size-of';
import { NOTICES } from '@/tests/site-under-test';

const NOTICE = '/notices/2025-xuncha/';
const LIST = `${NOTICE}issues/`;
const issues = pageAddresses().filter((address) => address.startsWith(LIST) && address !== LIST);
const coreAddress = openPage('/')('script[src]').attr('src') ?? '';
// The search page of a large site loads another.
const searchAddress = openPage(LIST)('[data-lazy-script]').attr('data-lazy-script') ?? '';
const articleAddress = openPage(NOTICE)('script[src*="/article-"]').attr('src') ?? '';
const aloudAddress = openPage(NOTICE)('[data-lazy-script]').attr('data-lazy-script') ?? '';
const quotationBox = openPage('/quote/')('script[src*="/quotation-box-"]').attr('src') ?? '';
const quotationAddress = openPage('/quote/')('[data-lazy-script]').attr('data-lazy-script') ?? '';
const suggestAddress = openPage('/search/')('[data-suggestions]').attr('data-lazy-script') ?? '';
// The lists over all notices, and their script, are there on a site of several.
const listAddresses = pageAddresses()
  .filter((address) => address === '/issues/')
  .flatMap((address) => openPage(address)('script[src*="/all-issues-"]').attr('src') ?? 'no script');
const SUGGESTIONS = '/search/suggest.json';
const INDEX = `${NOTICE}search.json`;
const boot = openPage('/')('head script:not([src], [type])').text();

// Bytes as they are sent: brotli, styles and boot script within.
const sent = (address: string): number => sizeOf(address).brotli;

// What is sent of each address, at most.
const BUDGETS: [name: string, address: string, budget: number][] = [
  ['the issue list', LIST, 13_000],
  ['home', '/', 12_000],
  ['the notice', NOTICE, 27_000],
  ['the core script', coreAddress, 2048],
  ['the script of articles', articleAddress, 2048],
  ['the script that reads aloud', aloudAddress, 2048],
  ['the search page', '/search/', 9000],
  ['the page that checks quotations', '/quote/', 9000],
  ['the script of its box', quotationBox, 2048],
  ['the script that compares quotations', quotationAddress, 4096],
  ['the search script', searchAddress, 4608],
  ['the script that suggests', suggestAddress, 2048],
  ...listAddresses.map((address): [string, string, number] => [
    'the script of the lists over all',
    address,
    2688,
  ]),
  ['the search index', INDEX, 20_500],
  // They hold the phrases of every notice.
  ['the tables for suggestions', SUGGESTIONS, NOTICES.length > 1 ? 21_000 : 18_000],
];

function row(name: string, { plain, gzip, brotli }: Size, budget: string): string {
  return [name.padEnd(14), ...[plain, gzip, brotli, budget].map((value) => String(value).padStart(9))].join(
    '',
  );
}

test('the sizes of this build, in bytes', () => {
  const largest = issues.reduce((a, b) => (sent(b) > sent(a) ? b : a));
  const total = (name: keyof Size) =>
    pageAddresses().reduce((sum, address) => sum + sizeOf(address)[name], 0);
  const all = { plain: total('plain'), gzip: total('gzip'), brotli: total('brotli') };
  const lines = [
    ['', 'plain', 'gzip', 'brotli', 'budget']
      .map((head, i) => (i === 0 ? ' '.repeat(14) : head.padStart(9)))
      .join(''),
    row('home', sizeOf('/'), '12000'),
    row('notice', sizeOf(NOTICE), '27000'),
    row('issue list', sizeOf(LIST), '13000'),
    row('issue 41', sizeOf(`${LIST}41/`), '10000*'),
    row(`issue ${largest.slice(LIST.length, -1)} (max)`, sizeOf(largest), '10000*'),
    row('core script', sizeOf(coreAddress), '2048'),
    row('article script', sizeOf(articleAddress), '2048'),
    row('aloud script', sizeOf(aloudAddress), '2048'),
    row('search page', sizeOf('/search/'), '9000'),
    row('quotation page', sizeOf('/quote/'), '9000'),
    row('quotation box', sizeOf(quotationBox), '2048'),
    row('quotation script', sizeOf(quotationAddress), '4096'),
    row('search script', sizeOf(searchAddress), '4608'),
    row('suggest script', sizeOf(suggestAddress), '2048'),
    ...listAddresses.map((address) => row('list script', sizeOf(address), '2688')),
    row('search index', sizeOf(INDEX), '20500'),
    row('suggestions', sizeOf(SUGGESTIONS), '18000'),
    row(`${pageAddresses().length} pages`, all, ''),
    `boot script, within each page: ${Buffer.byteLength(boot)} of 300; * with the core script`,
  ];
  console.log(lines.join('\n'));
  expect(lines.join()).not.toContain('NaN');
});

describe('on the wire', () => {
  // Ten packets of 1,460 bytes are the first window of a connection; an issue and its script leave room in it.
  test('every issue is complete with the core script in at most 10,000 bytes', () => {
    const larger = issues.filter((address) => sent(address) + sent(coreAddress) > 10_000);
    expect(larger).toEqual([]);
  });

  test.each(BUDGETS)('%s (%s) has at most %d bytes', (_, address, budget) => {
    expect(sent(address)).toBeLessThanOrEqual(budget);
  });

  test('the boot script has at most 300 bytes in every page', () => {
    expect(Buffer.byteLength(boot)).toBeGreaterThan(0);
    expect(Buffer.byteLength(boot)).toBeLessThanOrEqual(300);
  });
});
