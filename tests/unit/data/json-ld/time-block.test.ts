import { expect, test } from 'vitest';
import { timeBlock } from '@/lib/data/json-ld/time-block';

const block = (changed: string) =>
  timeBlock({ url: 'https://books.example/', title: '甲', published: '2026-03-01 09:00', changed });

test('Baidu gets Beijing times with seconds and without zone, and no app id', () => {
  expect(block('2026-03-01 09:00')).toEqual({
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': 'https://books.example/',
    title: '甲',
    pubDate: '2026-03-01T09:00:00',
    upDate: '2026-03-01T09:00:00',
  });
});

test('a change of which only the day is known counts from its beginning', () => {
  expect(block('2026-05-01')).toMatchObject({ upDate: '2026-05-01T00:00:00' });
});
