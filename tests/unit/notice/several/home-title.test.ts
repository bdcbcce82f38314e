import { expect, test } from 'vitest';
import { homeTitle } from '@/lib/notice/several/home-title';
import { bureau, notice } from '@/tests/fixtures/notices/sample';

test('a bureau of several notices is named, several bureaus by the region of the site', () => {
  expect(homeTitle({ publisher: bureau }, notice([]))).toBe('某市图书局党组巡察整改情况');
  const publisher = { ...bureau, kind: 'site' as const };
  expect(homeTitle({ publisher, region: '某市' }, notice([]))).toBe('某市各单位巡察整改情况');
  expect(homeTitle({ publisher }, notice([]))).toBe('各单位巡察整改情况');
});
