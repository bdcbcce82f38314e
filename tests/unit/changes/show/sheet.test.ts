import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { sheet } from '@/lib/changes/show/sheet';
import { toQr } from '@/lib/data/qr';

const DIGEST = '3f2a1b2c3d4e5f60';
const CHANGES: Change[] = [
  { kind: 'status', where: '问题 3 <b>书库</b>', before: '未完成整改', after: null, cause: '某日发布' },
  { kind: 'page', where: '/', before: null, after: null, cause: '日期有变动' },
  { kind: 'assets', where: '/assets/a.js', before: null, after: null, cause: '程序的改动' },
];
const draw = (changes: readonly Change[]): string =>
  sheet({
    settings: new Map([['网站名称', '某市图书局 巡察整改公开']]),
    digest: DIGEST,
    since: '0000000000000000',
    changes,
  });

test('the sheet has the margins of GB/T 9704 and loads nothing', () => {
  const html = draw(CHANGES);
  expect(html).toContain('@page { size: A4; margin: 37mm 26mm 35mm 28mm;');
  expect(load(html)('script, link, img, [src], [href]').length).toBe(0);
  expect(html).not.toMatch(/url\(|@import/);
});

test('the digest stands at the foot of every page, in words and as QR code', () => {
  const $ = load(draw(CHANGES));
  const foot = $('body > .foot');
  expect(foot.find('.digest').text()).toBe(DIGEST);
  expect(foot.find('path').last().attr('d')).toBe(load(toQr(DIGEST))('path').last().attr('d'));
  expect($('style').text()).toMatch(/\.foot \{ position: fixed; bottom: 0;/);
});

test('drafter, reviewer and approver have blanks, and so has the number', () => {
  const $ = load(draw(CHANGES));
  const heads = $('.sign th')
    .map((_, th) => $(th).text())
    .get();
  expect(heads).toEqual(['文号', '日期', '网站', '网址', '本次内容', '签发', '审核', '拟稿']);
});

test('both texts and the cause of each change stand in a table, as text', () => {
  const $ = load(draw(CHANGES));
  const texts = (selector: string): string[] =>
    $(selector)
      .map((_, element) => $(element).text())
      .get();
  expect(texts('h2')).toEqual([
    '一、状态（1 处）',
    '二、随之变动的网页（1 处）',
    '三、页面样式、脚本和搜索数据（1 处）',
  ]);
  expect(texts('.changes td')).toEqual(['问题 3 <b>书库</b>', '未完成整改', '（无）', '某日发布']);
  expect(texts('.places')).toEqual(['日期有变动：/', '读者看到的字不变。']);
});

test('what has no cause is said first and may not be published', () => {
  const $ = load(
    draw([...CHANGES, { kind: 'file', where: '/share.png', before: null, after: null, cause: null }]),
  );
  expect($('h2').first().text()).toBe('一、未说明的改动（1 处）');
  expect($('.fault').text()).toBe('没有依据，不能发布。');
  expect($('.changes').first().find('td').last().text()).toBe('没有');
});

test('a sheet without changes says so', () => {
  expect(load(draw([]))('body').text()).toContain('与上一次发布相比，没有改动。');
});
