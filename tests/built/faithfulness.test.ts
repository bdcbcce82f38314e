import { expect, test } from 'vitest';
import { articleText, sourceText } from './approved-text';
import { openPage, pageAddresses } from './built-site';

const SOURCE = sourceText('2025-xuncha');
const issuePages = pageAddresses().filter((address) => /\/issues\/[^/]+\/$/.test(address));

test('the source is found from its title to its signature', () => {
  expect(SOURCE.startsWith('中共莆田市司法局党组关于')).toBe(true);
  expect(SOURCE.endsWith('中共莆田市司法局党组2025年2月17日')).toBe(true);
});

test('the notice page says the source, all of it and nothing else', () => {
  expect(articleText(openPage('/notices/2025-xuncha/'))).toBe(SOURCE);
});

test('there are 43 issue pages', () => {
  expect(issuePages).toHaveLength(43);
});

test('the 43 issue pages follow one another in the source, with nothing but headings between them', () => {
  let end = 0;
  for (const address of issuePages) {
    const text = articleText(openPage(address));
    const start = SOURCE.indexOf(text, end);
    expect(start, `${address} is not in the source as it stands`).toBeGreaterThanOrEqual(end);
    if (end > 0) expect(SOURCE.slice(end, start), `text is missing before ${address}`).not.toContain('。');
    end = start + text.length;
  }
  expect(SOURCE.slice(end)).toMatch(/^四、下一步计划/);
});

test('what is promised stands in an editorial note at its own measure', () => {
  const $ = openPage('/notices/2025-xuncha/issues/39/');
  expect($('#n1 [data-month]')).toHaveLength(0);
  expect($('#n2 [data-editorial] [data-month="2025-12"]').text()).toBe('截至2025年2月17日的通报');
});
