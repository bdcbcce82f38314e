import { expect, test } from 'vitest';
import { noticePicture, pictureLines, sitePicture } from '@/lib/share/picture-words';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const official = { ...site, official: true };

test('only the picture of a demonstration copy says that it is one', () => {
  expect(pictureLines(sitePicture(site))).toEqual([
    '某市图书局',
    '巡察整改公开',
    '演示副本，非某市图书局官方网站',
  ]);
  expect(pictureLines(sitePicture(official))).toEqual(['某市图书局', '巡察整改公开']);
});

test('the picture of a notice has its body, its counts and the day up to which they hold', () => {
  const words = noticePicture(official, notice([issue(), issue({ id: '03' }), unfinished({ id: '04' })]));
  expect(pictureLines(words)).toEqual([
    '某市图书局党组',
    '巡察整改情况',
    '3 个问题',
    '2 个已整改',
    '1 个未完成整改',
    '截至2026年3月1日的通报',
  ]);
  expect(words.counts.map(({ open }) => open)).toEqual([false, false, true]);
});

test('withdrawn issues are counted apart', () => {
  const withdrawn = {
    id: '04',
    notice: '2026-library',
    withdrawal: { date: '2026-05-01', reason: '含有个人信息' },
    files: [],
  };
  const words = noticePicture(official, { ...notice([issue()]), withdrawn: [withdrawn] });
  expect(pictureLines(words).slice(2, 5)).toEqual(['2 个问题', '1 个已整改', '1 个已撤下']);
});
