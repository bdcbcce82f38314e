import { expect, test } from 'vitest';
import { articleTags, COLUMN_TYPES, columnTags, siteTags } from '@/lib/head/meta-tags';
import { notice, site } from '@/tests/fixtures/notices/sample';

test('a tag without a value is left out', () => {
  expect(siteTags({ ...site, origin: 'http://localhost:3000' })).toEqual({
    SiteName: '某市图书局 巡察整改公开',
    'applicable-device': 'pc,mobile',
  });
});

test('a configured site names domain and code', () => {
  expect(siteTags({ ...site, siteCode: '测试标识码' })).toMatchObject({
    SiteDomain: 'books.example',
    SiteIDCode: '测试标识码',
  });
});

test('an article carries the notice’s own date and source', () => {
  const article = {
    notice: notice([]),
    title: '甲',
    column: '乙',
    keywords: ['丙', '丁'],
    description: '戊',
    url: 'https://books.example/',
  };
  expect(articleTags(article)).toEqual({
    ColumnName: '乙',
    ColumnType: '信息公开目录',
    ArticleTitle: '甲',
    PubDate: '2026-03-01 09:00',
    ContentSource: '某市图书局',
    Keywords: '丙,丁',
    Author: '中共某市图书局党组',
    Description: '戊',
    Url: 'https://books.example/',
  });
});

test('a list page carries name, description, keywords and official type', () => {
  expect(
    columnTags({ name: '首页', description: '说明', keywords: ['甲'], type: COLUMN_TYPES.home }),
  ).toEqual({
    ColumnName: '首页',
    ColumnDescription: '说明',
    ColumnKeywords: '甲',
    ColumnType: '首页',
  });
});
