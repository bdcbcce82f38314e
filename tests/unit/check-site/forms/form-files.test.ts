import { expect, test } from 'vitest';
import { formFiles, own } from '@/lib/check-site/forms/form-files';
import { built } from '@/tests/unit/check-site/built';

const site = built({
  '/a/index.html': '<h1>甲</h1>',
  '/a.xml': '<a>乙</a>',
  '/b.xml': '<a>',
  '/a.txt': '丙',
});
const { page, xml, text } = formFiles(site);

test('pages, XML files and other files are read beside what they have to state', () => {
  expect(page('/a/', ($) => own({ 标题: $('h1').text() }), [])).toEqual({
    file: '/a/',
    stated: [{ about: '', facts: { 标题: '甲' } }],
    expected: [],
    from: 'issues.json 里',
  });
  expect(xml('/a.xml', ($) => own({ a: $('a').text() }, '/b/'), [], '网页上')).toMatchObject({
    stated: [{ about: '/b/', facts: { a: '乙' } }],
    from: '网页上',
  });
  expect(text('/a.txt', (words) => own({ 原文: words }), []).stated).toEqual([
    { about: '', facts: { 原文: '丙' } },
  ]);
});

test('a missing file, or one that is no XML, cannot be read', () => {
  expect(page('/b/', () => [], []).stated).toBeNull();
  expect(xml('/b.xml', () => [], []).stated).toBeNull();
  expect(text('/b.txt', () => [], []).stated).toBeNull();
});
