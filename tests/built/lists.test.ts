import { expect, test } from 'vitest';
import { openPage } from '@/tests/built/helpers/built-site';

const IDS = Array.from({ length: 43 }, (_, index) => String(index + 1).padStart(2, '0'));

test('the issue list has a row for each of the 43 issues, in their order, with its status in words', () => {
  const $ = openPage('/notices/2025-xuncha/issues/');
  const rows = $('[data-issue]');
  expect(rows.map((_, row) => $(row).attr('data-issue')).get()).toEqual(IDS);
  const words = rows
    .map(
      (_, row) =>
        $(row)
          .text()
          .match(/(已整改|基本完成整改|未完成整改)$/)?.[0],
    )
    .get();
  const count = (word: string) => words.filter((found) => found === word).length;
  expect([count('已整改'), count('基本完成整改'), count('未完成整改')]).toEqual([38, 2, 3]);
});

test('the home page counts what its 43 marks show', () => {
  const $ = openPage('/');
  const marks = $('ul[aria-label] a')
    .map((_, link) => $(link).text())
    .get();
  expect(marks).toHaveLength(43);
  expect(marks[40]).toBe('41 县（区）矫正中心建设相对滞后，未完成整改');
  const counted = $('li:has(b)')
    .map((_, item) => $(item).text())
    .get();
  expect(counted).toEqual(['38已整改', '2基本完成整改', '3未完成整改']);
});

test.each(['/', '/notices/2025-xuncha/issues/'])(
  '%s says where the status of the 38 comes from',
  (address) => {
    expect(openPage(address)('main').text()).toContain(
      '依通报所在章节归类，由莆田市司法局自述，尚无独立核查',
    );
  },
);

test('a rectified issue shows no empty row for reason or target', () => {
  const terms = (id: string) => {
    const $ = openPage(`/notices/2025-xuncha/issues/${id}/`);
    return $('dt')
      .map((_, term) => $(term).text())
      .get();
  };
  expect(terms('07')).toEqual(['状态', '通报位置']);
  expect(terms('41')).toEqual(['状态', '目标时间', '原因', '通报位置']);
});

test('every page says that it is not the official site', () => {
  for (const address of ['/', '/notices/', '/notices/2025-xuncha/', '/data/', '/about/', '/404.html']) {
    expect(openPage(address)('body').text()).toContain(
      '演示副本，非莆田市司法局官方网站，内容以官方发布为准',
    );
  }
});
