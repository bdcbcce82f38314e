import { expect, test } from 'vitest';
import { unexplainedLines } from '@/lib/changes/files/unexplained-lines';

const words = { phrases: new Set(['2026年7月1日', '已整改']), text: '书库已经建成。\n开放时间偏短' };
const none = { removed: [], added: [] };

test('a line that differs only in replaced words follows from them', () => {
  const grounds = { replaced: ['某市图书局', '某市文化局'], words: null };
  const lines = { removed: ['主办单位 某市图书局'], added: ['主办单位 某市文化局'] };
  expect(unexplainedLines(lines, grounds)).toEqual(none);
  expect(unexplainedLines({ removed: ['共 3 页'], added: ['共 4 页'] }, grounds)).toEqual({
    removed: ['共 3 页'],
    added: ['共 4 页'],
  });
});

test('a number follows from changed facts, a size from its file', () => {
  const counts = { removed: ['38 个问题'], added: ['39 个问题'] };
  expect(unexplainedLines(counts, { replaced: [], words })).toEqual(none);
  expect(unexplainedLines(counts, { replaced: [], words: null })).toEqual(counts);
  const sizes = { removed: ['CSV63.5 KB'], added: ['CSV812 字节'] };
  expect(unexplainedLines(sizes, { replaced: [], words: null })).toEqual(none);
});

test('an example cut off in the middle of a replaced word follows from it', () => {
  const lines = { removed: ['https://books.example/2026-lib…'], added: ['https://books.example/2026-boo…'] };
  expect(unexplainedLines(lines, { replaced: ['2026-library', '2026-books'], words: null })).toEqual(none);
});

test('where facts changed, a line may repeat published words; other words stay open', () => {
  const lines = {
    removed: ['开放时间', '截至2026年7月1日的通报'],
    added: ['书库已经建成。', '状态改为已整改', '内容绝对准确'],
  };
  expect(unexplainedLines(lines, { replaced: [], words })).toEqual({ removed: [], added: ['内容绝对准确'] });
});
