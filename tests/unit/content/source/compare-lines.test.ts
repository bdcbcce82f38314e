import { describe, expect, test } from 'vitest';
import { compareLines } from '@/lib/content/source/compare-lines';

const APPROVED =
  '关于整改的通报\n  (1)时间偏短。\n  整改情况:一是延长时间。二是公布安排。\n  (2)进度偏慢。\n  整改情况:逐册登记。';
const LINES = [
  { file: 'notice.md', text: '关于整改的通报' },
  { file: 'issues/01.md', text: '（1）时间偏短。' },
  { file: 'issues/01.md', text: '整改情况：' },
  { file: 'issues/01.md', text: '一是延长时间。' },
  { file: 'issues/01.md', text: '二是公布安排。' },
  { file: 'issues/02.md', text: '（2）进度偏慢。' },
  { file: 'issues/02.md', text: '整改情况：' },
  { file: 'issues/02.md', text: '逐册登记。' },
];
const SOUND: ReadonlySet<string> = new Set();

const changed = (at: number, text: string) =>
  LINES.map((line, index) => (index === at ? { ...line, text } : line));
const without = (...gone: number[]) => LINES.filter((_, index) => !gone.includes(index));

test('the same text has no findings; the same text on one line has joined lines', () => {
  expect(compareLines(LINES, APPROVED, SOUND)).toEqual([]);
  const whole = [{ file: 'a.md', text: APPROVED }];
  expect(compareLines(whole, APPROVED, SOUND)).toMatchObject([{ kind: 'joined', at: 0 }]);
});

describe('each finding is reported at its line', () => {
  test('words that changed', () => {
    expect(compareLines(changed(4, '二是公开安排。'), APPROVED, SOUND)).toEqual([
      { kind: 'changed', at: 4, here: '二是公开安排。', there: '二是公布安排。(2)进度偏' },
    ]);
  });

  test('changes in two files', () => {
    const lines = changed(3, '一是缩短时间。').with(7, { file: 'issues/02.md', text: '逐册登计。' });
    expect(compareLines(lines, APPROVED, SOUND).map(({ kind, at }) => [kind, at])).toEqual([
      ['changed', 3],
      ['changed', 7],
    ]);
  });

  test('a line that is gone', () => {
    expect(compareLines(without(4), APPROVED, SOUND)).toEqual([
      { kind: 'missing', at: 3, there: '二是公布安排。' },
    ]);
  });

  test('a measure that is gone from the middle of a printed line', () => {
    expect(compareLines(without(3), APPROVED, SOUND)).toEqual([
      { kind: 'missing', at: 2, there: '一是延长时间。' },
    ]);
  });

  test('the last line that is gone', () => {
    expect(compareLines(without(7), APPROVED, SOUND)).toEqual([
      { kind: 'missing', at: 6, there: '逐册登记。' },
    ]);
  });

  test('a line too many', () => {
    const lines = LINES.toSpliced(5, 0, { file: 'issues/01.md', text: '三是听取意见。' });
    expect(compareLines(lines, APPROVED, SOUND)).toEqual([{ kind: 'extra', at: 5, here: '三是听取意见。' }]);
  });

  test('an issue in another place', () => {
    const lines = [0, 5, 6, 7, 1, 2, 3, 4].flatMap((at) => LINES[at] ?? []);
    expect(compareLines(lines, APPROVED, SOUND).map(({ kind, at }) => [kind, at])).toEqual([
      ['missing', 0],
      ['misplaced', 4],
    ]);
  });
});

describe('what a faulty file lacks is not counted again', () => {
  test('a file that could not be read', () => {
    expect(compareLines(without(1, 2, 3, 4), APPROVED, new Set(['issues/01.md']))).toEqual([]);
  });

  test('its own words', () => {
    expect(compareLines(changed(3, '一是**延长**时间。'), APPROVED, new Set(['issues/01.md']))).toEqual([]);
  });

  test('but the words of another file still are', () => {
    const lines = changed(7, '逐册登计。').toSpliced(1, 4);
    expect(compareLines(lines, APPROVED, new Set(['issues/01.md'])).map(({ at }) => at)).toEqual([3]);
  });
});
