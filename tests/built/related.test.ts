import { expect, test } from 'vitest';
import { articleText } from '@/tests/built/helpers/approved-text';
import { openPage, pageAddresses } from '@/tests/built/helpers/built-site';

const pages = pageAddresses()
  .filter((address) => /\/issues\/[^/]+\/$/.test(address))
  .map((address) => ({ address, $: openPage(address) }));
const relatedOn = ($: (typeof pages)[number]['$']) => $('section[aria-labelledby=related] li');

test('if a page lists another as related, that one lists it too, at most five, each with a reason', () => {
  const links = pages.flatMap(({ address, $ }) =>
    relatedOn($)
      .toArray()
      .map((item) => ({ from: address, to: $('a', item).attr('href'), reason: $('span', item).text() })),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { from, to, reason } of links) {
    expect(links).toContainEqual({ from: to, to: from, reason });
    expect(links.filter((link) => link.from === from).length).toBeLessThanOrEqual(5);
    expect(reason).not.toBe('');
  }
});

test('the words quoted in a reason are on both pages', () => {
  for (const { address, $ } of pages) {
    // What editors write themselves quotes nothing.
    for (const item of relatedOn($).not(':contains(本站注)').toArray()) {
      const quoted = $('span', item)
        .text()
        .replace(/^(都提到了|原文相同：)/, '')
        .replace(/^…|…$/g, '')
        .normalize('NFKC');
      const other = openPage($('a', item).attr('href') ?? '');
      expect(articleText($), address).toContain(quoted);
      expect(articleText(other), address).toContain(quoted);
    }
  }
});
