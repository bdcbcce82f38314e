import { expect, test } from 'vitest';
import { slugOfName } from '@/lib/migrate/slug-of-name';

test.each([
  ['莆田市司法局', 'putianshi-sifaju'],
  ['示例县文化馆', 'shilixian-wenhuaguan'],
  ['图书馆', 'tushuguan'],
  ['第1中学', 'di1zhongxue'],
  ['？？', null],
])('%s is written %s', (name, slug) => {
  expect(slugOfName(name)).toBe(slug);
});
