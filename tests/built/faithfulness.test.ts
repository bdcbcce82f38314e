import { describe, expect, test } from 'vitest';
import { articleText, correctedText, sourceText } from '@/tests/built/helpers/approved-text';
import { openPage, pageAddresses } from '@/tests/built/helpers/built-site';
import { issueIds, NOTICES } from '@/tests/site-under-test';

const issuePagesOf = (notice: string): string[] =>
  pageAddresses().filter((address) => new RegExp(`^/notices/${notice}/issues/[^/]+/$`).test(address));

test('the source is found from its title to its signature', () => {
  const source = sourceText('2025-xuncha');
  expect(source.startsWith('中共莆田市司法局党组关于')).toBe(true);
  expect(source.endsWith('中共莆田市司法局党组2025年2月17日')).toBe(true);
});

test('there are 43 issue pages of the notice of 2025', () => {
  expect(issuePagesOf('2025-xuncha')).toHaveLength(43);
});

describe.each(NOTICES)('notice %s', (notice) => {
  const source = correctedText(notice);
  const pages = issuePagesOf(notice);

  test('the notice page says the source with its errata, all of it and nothing else', () => {
    expect(articleText(openPage(`/notices/${notice}/`))).toBe(source);
  });

  test('there is a page for each file of an issue', () => {
    expect(pages).toEqual(issueIds(notice).map((id) => `/notices/${notice}/issues/${id}/`));
  });

  test('the issue pages follow one another in the source, with nothing but headings between them', () => {
    let end = 0;
    for (const address of pages) {
      const text = articleText(openPage(address));
      const start = source.indexOf(text, end);
      expect(start, `${address} is not in the source as it stands`).toBeGreaterThanOrEqual(end);
      if (end > 0) expect(source.slice(end, start), `text is missing before ${address}`).not.toContain('。');
      end = start + text.length;
    }
    expect(source.slice(end)).toMatch(/^[一二三四]、下一步/);
  });
});

test('a target is in an editorial note at its measure', () => {
  const $ = openPage('/notices/2025-xuncha/issues/39/');
  expect($('#n1').text()).not.toContain('目标时间');
  expect($('#n2 [data-editorial]').text()).toContain(
    '目标时间 2025年12月（请对照今天的日期）仅就“二是”而言，原文“力争2025年12月取得阶段性成果”',
  );
});
