import { expect, test } from 'vitest';
import { refuseTrackedChanges } from '@/lib/import/word/refuse-tracked-changes';

test('without such words nothing is refused', () => {
  expect(() => refuseTrackedChanges([])).not.toThrow();
});

test('open revisions are named with what to do', () => {
  expect(() =>
    refuseTrackedChanges([
      { kind: 'inserted', words: '甲', paragraph: 2 },
      { kind: 'deleted', words: '', paragraph: 3 },
    ]),
  ).toThrow(
    '没有写入文件。Word 文件里有没有定下来的文字，看不出批准的是哪一种：第 2 段插入的“甲”、第 3 段删除的换行或空白。请在“审阅”里看清每一处修订，按批准的稿子点“接受”或“拒绝”，直到没有修订；存好再导入。',
  );
});

test('hidden words are named with what to do, the first five of many', () => {
  const hidden = { kind: 'hidden', words: '甲', paragraph: 2 } as const;
  expect(() => refuseTrackedChanges([hidden])).toThrow(
    '第 2 段隐藏的“甲”。请按 Ctrl+A 全选，按 Ctrl+D 打开“字体”，去掉“隐藏”的勾，再按批准的稿子留下或删掉这些字；存好再导入。',
  );
  expect(() => refuseTrackedChanges(Array.from({ length: 6 }, () => hidden))).toThrow('“甲”等 6 处。');
});
