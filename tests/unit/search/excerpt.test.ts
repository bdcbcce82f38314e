import { describe, expect, test } from 'vitest';
import { foldBy } from '@/lib/folding';
import { excerpt, type Piece } from '@/lib/search/excerpt';
import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import type { Reading } from '@/lib/search/fold/read-out';
import type { SearchRecord } from '@/lib/search/search-index';

const folder = createTextFolder({ variants: '敗败訴诉', words: '' });
const readings: Reading[] = [['法律服楼', '法律服务楼']];

const record = (title: string, ...texts: string[]): SearchRecord => ({
  issue: '07',
  number: '（7）',
  path: 'issues/07/',
  anchor: '',
  title,
  model: 'rectified',
  codes: { notice: [], status: [], theme: [], reason: [] },
  texts: texts.map((text, index) => ({ anchor: `m${index + 1}`, text })),
});

const shown = (pieces: Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function seen(of: SearchRecord, ...words: string[]): { title: string; sentences: string[] } {
  const folded = words.map((word) => [foldBy(word, folder.foldCharacter).text]);
  const [title, ...sentences] = excerpt(of, folded, { folder, readings });
  return {
    title: shown(title?.pieces ?? []),
    sentences: sentences.map(({ anchor, pieces }) => `#${anchor} ${shown(pieces)}`),
  };
}

describe('a match in the folded text marks the printed characters', () => {
  test.each([
    ['17.63%', '占17.63％。', '占[17.63％]。'],
    ['(一)', '乙（一）丙', '乙[（一）]丙'],
    ['市区', '县（市 区）', '县（[市 区]）'],
    ['败诉', '敗訴率', '[敗訴]率'],
    ['敗訴', '败诉率', '[败诉]率'],
    ['字', '𬱖𬱖字', '𬱖𬱖[字]'],
    ['𬱖', '甲𬱖乙', '甲[𬱖]乙'],
    ['2', '10㎡余', '10[㎡]余'],
    ['ABC', 'Ａbｃd', '[Ａbｃ]d'],
    ['哈哈', '哈哈哈', '[哈哈哈]'],
    ['法律服务楼', '迁至法律服楼，', '迁至[法律服楼]，'],
    ['至法律服务楼', '迁至法律服楼，', '迁[至法律服楼]，'],
    ['法律服楼', '迁至法律服楼，', '迁至[法律服楼]，'],
    ['新时代经验', '新时代“经验”推广', '[新时代“经验]”推广'],
  ])('%s in %s', (word, text, result) => {
    expect(seen(record('题', text), word).sentences).toEqual([`#m1 ${result}`]);
  });
});

describe('the excerpt', () => {
  const two = record('（7）普法不够。', '整改情况：一是建队伍。培训“骨干。”分工到人；二', '三是建队伍。');

  test('is each sentence with the word, and its measure', () => {
    expect(seen(two, '分工')).toEqual({ title: '（7）普法不够', sentences: ['#m1 [分工]到人；'] });
    expect(seen(two, '队伍').sentences).toEqual(['#m1 整改情况：一是建[队伍]。', '#m2 三是建[队伍]。']);
  });

  test('has three sentences of those with the same word, in their order', () => {
    const rates = record('题', '甲率高。乙。', '丙率低。丁率无。', '戊率平。');
    expect(seen(rates, '率').sentences).toEqual(['#m1 甲[率]高。', '#m2 丙[率]低。', '#m2 丁[率]无。']);
  });

  test('has the first sentence with each word, however many there are, and two more', () => {
    const long = record('题', '甲一。', '乙一。', '甲二。丙一。', '丁一。', '甲三。乙二。');
    expect(seen(long, '甲', '乙', '丙', '丁').sentences).toEqual([
      '#m1 [甲]一。',
      '#m2 [乙]一。',
      '#m3 [甲]二。',
      '#m3 [丙]一。',
      '#m4 [丁]一。',
      '#m5 [甲]三。',
    ]);
  });

  test('is the title alone if no sentence contains the word', () => {
    expect(seen(two, '普法')).toEqual({ title: '（7）[普法]不够', sentences: [] });
  });

  test('has a sentence for each word that is not in the title', () => {
    expect(seen(two, '普法', '队伍', '建', '骨干').sentences).toEqual([
      '#m1 整改情况：一是[建队伍]。',
      '#m1 培训“[骨干]。”',
      '#m2 三是[建队伍]。',
    ]);
  });

  test('has every sentence that a word spans', () => {
    expect(seen(two, '人；二三是').sentences).toEqual(['#m1 分工到[人；]', '#m1 [二]', '#m2 [三是]建队伍。']);
    expect(seen(two, '不够。整改')).toEqual({
      title: '（7）普法[不够]',
      sentences: ['#m1 [整改]情况：一是建队伍。'],
    });
  });

  test('is the title alone if the query is the issue number', () => {
    expect(seen(two, '问题7')).toEqual({ title: '（7）普法不够', sentences: [] });
  });
});
