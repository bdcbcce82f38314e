import { expect, test } from 'vitest';
import { report } from '@/lib/data/json-ld/report';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const updated = issue({ updates: [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }] });

const official = { ...site, official: true };

test('a notice has title, author, publisher and its dates in Beijing time', () => {
  expect(report(official, notice([issue()]))).toEqual({
    '@type': 'Report',
    '@id': 'https://books.example/notices/2026-library/',
    headline: '中共某市图书局党组关于巡察整改进展情况的通报',
    datePublished: '2026-03-01T09:00+08:00',
    dateModified: '2026-03-01T09:00+08:00',
    author: { '@type': 'Organization', name: '中共某市图书局党组' },
    publisher: { '@id': 'https://books.example/#contact' },
  });
});

test('a notice from elsewhere is not said to be published by the bureau', () => {
  expect(report(official, { ...notice([]), source: '某市巡察办' })).toMatchObject({
    publisher: { '@type': 'Organization', name: '某市巡察办' },
  });
  const { source: _, ...sourceless } = notice([]);
  expect(report(official, sourceless)).not.toHaveProperty('publisher');
});

test('a copy names no publisher', () => {
  expect(report(site, notice([]))).not.toHaveProperty('publisher');
});

test('a notice is based on the page on which it was first published, if that is known', () => {
  const sourceUrl = 'https://www.example.gov.cn/tongbao/1.html';
  expect(report(site, { ...notice([]), sourceUrl })).toMatchObject({ isBasedOn: sourceUrl });
  expect(report(site, notice([]))).not.toHaveProperty('isBasedOn');
});

test('a notice changes with its issues', () => {
  expect(report(site, notice([updated]))).toMatchObject({ dateModified: '2026-05-01' });
});
