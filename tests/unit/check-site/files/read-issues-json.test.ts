import { expect, test } from 'vitest';
import { readIssuesJson } from '@/lib/check-site/files/read-issues-json';

test('every field is read as JSON, each issue about its address', () => {
  expect(readIssuesJson('{"notes":["甲"],"issues":[{"url":"/a/","status":{"code":"x"}}]}')).toEqual([
    { about: '', facts: { notes: '["甲"]', 各字段: 'notes' } },
    { about: '/a/', facts: { url: '"/a/"', status: '{"code":"x"}', 各字段: 'url、status' } },
  ]);
});

test('a document is about its id', () => {
  expect(readIssuesJson('{"issues":[],"documents":[{"id":"d1"}]}')?.[1]).toEqual({
    about: 'documents/d1',
    facts: { id: '"d1"', 各字段: 'id' },
  });
});

test('a withdrawn issue is about its address too', () => {
  expect(readIssuesJson('{"issues":[],"withdrawn":[{"url":"/a/"}]}')?.[1]).toEqual({
    about: '/a/',
    facts: { url: '"/a/"', 各字段: 'url' },
  });
});

test('a figure or date is about its id', () => {
  const facts = '{"issues":[],"figures":[{"id":"02-m1-1"}],"dates":[{"id":"s4-1"}]}';
  expect(readIssuesJson(facts)?.map(({ about }) => about)).toEqual(['', 'figures/02-m1-1', 'dates/s4-1']);
});

test.each(['', '[]', '{"issues":[{}]}'])('%j cannot be read', (text) => {
  expect(readIssuesJson(text)).toBeNull();
});
