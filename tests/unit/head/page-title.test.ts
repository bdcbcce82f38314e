import { expect, test } from 'vitest';
import { pageTitle } from '@/lib/head/page-title';
import { site } from '@/tests/fixtures/notices/sample';

test('the title of a copy ends with its own name, that of an official site with the bureau', () => {
  expect(pageTitle(site, '某市图书局', '开放时间偏短')).toBe('开放时间偏短 - 某市图书局 巡察整改公开');
  expect(pageTitle({ ...site, official: true }, '某市图书局', '开放时间偏短')).toBe(
    '开放时间偏短 - 某市图书局',
  );
});

test('of a long title the name of a copy is its last word', () => {
  expect(pageTitle(site, '某市图书局', '督'.repeat(19))).toBe(`${'督'.repeat(19)} - 某市图书局 巡察整改公开`);
  expect(pageTitle(site, '某市图书局', '督'.repeat(20))).toBe(`${'督'.repeat(20)} - 巡察整改公开`);
});
