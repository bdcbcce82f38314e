import { describe, expect, test } from 'vitest';
import { cutSentences } from '@/browser/aloud/cut-sentences';
import fc from '@/tests/fixtures/property';

describe('a text is cut', () => {
  test.each([
    ['一是加强学习。二是完善制度；三是抓好落实。', ['一是加强学习。', '二是完善制度；', '三是抓好落实。']],
    ['他说“做到了。”然后继续。', ['他说“做到了。”', '然后继续。']],
    ['（这是第一句。）第二句', ['（这是第一句。）', '第二句']],
    ['怎么办？！马上办', ['怎么办？！', '马上办']],
    ['没有句号的标题', ['没有句号的标题']],
    ['增长1.3万元，占17.63%。', ['增长1.3万元，占17.63%。']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(cutSentences(text)).toEqual(pieces);
  });
});

test('a long sentence is cut after a comma, at most 100 characters each', () => {
  const clause = `${'字'.repeat(39)}，`;
  expect(cutSentences(`${clause.repeat(4)}完。`)).toEqual([clause.repeat(2), clause.repeat(2), '完。']);
});

test('a long sentence without a comma is cut all the same', () => {
  expect(cutSentences('字'.repeat(230)).map(({ length }) => length)).toEqual([100, 100, 30]);
});

test('nothing is lost, added or torn, whatever the text', () => {
  const text = fc.array(fc.constantFrom('字', '𬱖', '。', '，', '”', '；', '1', '.', ' ', '\n', '\u2028'), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(text, (signs) => {
      const pieces = cutSentences(signs.join(''));
      expect(pieces.join('')).toBe(signs.join(''));
      expect(
        pieces.every((piece) => !/[\ud800-\udfff]/u.test(piece) && Array.from(piece).length <= 100),
      ).toBe(true);
    }),
  );
});
