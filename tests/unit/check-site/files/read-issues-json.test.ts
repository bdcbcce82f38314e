import { expect, test } from 'vitest';
import { readIssuesJson } from '@/lib/check-site/files/read-issues-json';

test('every field is read as JSON, each issue about its address', () => {
  expect(readIssuesJson('{"notes":["甲"],"issues":[{"url":"/a/","status":{"code":"x"}}]}')).toEqual([
    { about: '', facts: { notes: '["甲"]', 各字段: 'notes' } },
    { about: '/a/', facts: { url: '"/a/"', status: '{"code":"x"}', 各字段: 'url、status' } },
  ]);
});

test('the documents, which only the whole notice has, are left to their own form', () => {
  expect(readIssuesJson('{"issues":[],"documents":[{}]}')).toEqual([{ about: '', facts: { 各字段: '' } }]);
});

test('a withdrawn issue is about its address too', () => {
  expect(readIssuesJson('{"issues":[],"withdrawn":[{"url":"/a/"}]}')?.[1]).toEqual({
    about: '/a/',
    facts: { url: '"/a/"', 各字段: 'url' },
  });
});

test.each(['', '[]', '{"issues":[{}]}'])('%j cannot be read', (text) => {
  expect(readIssuesJson(text)).toBeNull();
});
