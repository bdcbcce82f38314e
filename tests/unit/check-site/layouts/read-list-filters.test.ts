import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readListFilters } from '@/lib/check-site/layouts/read-list-filters';

test('the choices have their numbers, that of the month none', () => {
  const html = `<select name="year"><option value="">全部</option><option value="2027">2027年（3）</option><option value="2025">2025年（43）</option></select>
<select name="target"><option value="">全部</option><option value="passed">目标已过</option></select>`;
  expect(readListFilters(load(html))[0]?.facts).toEqual({
    单位: '',
    年份: '2027 3\n2025 43',
    状态: '',
    方面: '',
    原因: '',
    目标: 'passed',
  });
});
