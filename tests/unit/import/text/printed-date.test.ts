import { expect, test } from 'vitest';
import { dateAlone, dateIn, impossibleDates } from '@/lib/import/text/printed-date';

test.each([
  ['发布时间：2024-02-09 18:18:56', '2024-02-09 18:18:56'],
  ['2025年02月17日 17:21', '2025-02-17 17:21'],
  ['2024/2/9', '2024-02-09'],
  ['２０２４年２月９日', '2024-02-09'],
  ['2024年13月1日，2024年2月9日', '2024-02-09'],
])('%s gives %s', (text, iso) => {
  expect(dateIn(text)?.iso).toBe(iso);
});

test.each(['2024年2月30日', '202492', '2023717日', '没有日期'])('%s gives no date', (text) => {
  expect(dateIn(text)).toBeNull();
});

test.each([
  ['2025年2月17日', '2025-02-17'],
  ['2025年 2月 17日', '2025-02-17'],
  ['二〇二五年二月十七日', '2025-02-17'],
  ['二○二五年十二月三十一日', '2025-12-31'],
  ['二〇二五年十二月一十一日', '2025-12-11'],
  ['二Ｏ二四年六月二十日', '2024-06-20'],
  ['二0二四年六月二十日', '2024-06-20'],
])('%s alone is %s', (text, iso) => {
  expect(dateAlone(text)).toBe(iso);
});

test.each(['2025年2月17日前', '于2025年2月17日', '二〇二五年二月三十日', '二〇二五年三四月二日'])(
  '%s is not a date alone',
  (text) => {
    expect(dateAlone(text)).toBeNull();
  },
);

test.each([
  ['2024年2月30日', ['2024年2月30日']],
  ['力争２０２５年１３月完成', ['２０２５年１３月']],
  ['2025年13月5日', ['2025年13月5日']],
  ['13月底前，2025年0月', ['13月', '2025年0月']],
])('%s holds a date that cannot be', (text, dates) => {
  expect(impossibleDates(text)).toEqual(dates);
});

test.each(['2024年2月29日', '2025年12月', '用了13个月', '20249月', '2025年3-12月'])(
  '%s holds none',
  (text) => {
    expect(impossibleDates(text)).toEqual([]);
  },
);
