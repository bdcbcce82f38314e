import { expect, test } from 'vitest';
import { findFrame } from '@/lib/import/frame/find-frame';
import { NO_ANSWERS } from '@/lib/import/input/answers';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '根据市委统一部署，市委巡察组开展了巡察。现将情况公布。';
const lines = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));
const words = (pieces: readonly { text: string }[]): string[] => pieces.map(({ text }) => text);

test('what surrounds the notice is metadata or boilerplate, in its order; the rest is its body', () => {
  const frame = findFrame(
    lines(
      '首页 > 公开',
      TITLE,
      '发布日期：2024-06-20 浏览次数：12 来源：某局',
      OPENING,
      '一、甲',
      '某局党组',
      '2024年6月20日',
      '打印本页',
    ),
    NO_ANSWERS,
  );
  expect(words(frame.title?.lines ?? [])).toEqual([TITLE]);
  expect(words(frame.leftOut)).toEqual([
    '首页 > 公开',
    '发布日期：2024-06-20',
    '浏览次数：12',
    '来源：某局',
    '打印本页',
  ]);
  expect(words(frame.body)).toEqual([OPENING, '一、甲', '某局党组', '2024年6月20日']);
});

test('words of a page inside the notice stay, and are unsure unless they carry text', () => {
  const frame = findFrame(lines(TITLE, OPENING, '分享', '分享体会20篇。', '2024年6月20日'), NO_ANSWERS);
  expect(words(frame.body)).toEqual([OPENING, '分享', '分享体会20篇。', '2024年6月20日']);
  expect(words(frame.unsure)).toEqual(['分享']);
});

test('a date does not end the notice while a number, a label or a sentence follows', () => {
  const frame = findFrame(
    lines(TITLE, OPENING, '2024年3月31日', '2.制度不全', '2024年6月20日', '相关新闻'),
    NO_ANSWERS,
  );
  expect(words(frame.body)).toEqual([OPENING, '2024年3月31日', '2.制度不全', '2024年6月20日']);
  expect(words(frame.boilerplate)).toEqual(['相关新闻']);
});

test.each(['热点新闻', '网友评论', '上一篇：甲'])(
  'below a body and its date the page begins with %s, and its sentences are of the page',
  (button) => {
    const frame = findFrame(
      lines(TITLE, OPENING, '一、甲', '某局党组', '2024年6月20日', button, '1.某局召开会议。'),
      NO_ANSWERS,
    );
    expect(words(frame.body).at(-1)).toBe('2024年6月20日');
    expect(words(frame.boilerplate)).toEqual([button, '1.某局召开会议。']);
  },
);

test('a note below the date belongs to the notice', () => {
  expect(
    words(findFrame(lines(TITLE, OPENING, '2024年6月20日', '（此件公开发布）'), NO_ANSWERS).below),
  ).toContain('（此件公开发布）');
});

test('contacts below the date are of the notice, those of a page are not, and between them the editor decides', () => {
  const below = (...texts: string[]) => {
    const {
      below: own,
      asked,
      boilerplate,
    } = findFrame(lines(TITLE, OPENING, '2024年6月20日', ...texts), NO_ANSWERS);
    return [words(own), words(asked.contacts), words(boilerplate)];
  };
  const [phone, owner, other] = ['联系电话：0000-1234567', '主办单位：某市人民政府', '地址：某市某路5号'];
  expect(below(phone, '打印本页')).toEqual([[phone], [], ['打印本页']]);
  expect(below(owner, other)).toEqual([[], [], [owner, other]]);
  expect(below(phone, owner, other)).toEqual([[], [phone], [phone, owner, other]]);
});

test('an attachment with text of its own is asked about, and kept below the signature if the editor says so', () => {
  const texts = lines(TITLE, OPENING, '一、甲', '2024年6月20日', '附件1', '清单', '一、乙', '打印本页');
  expect(words(findFrame(texts, NO_ANSWERS).asked.attachment)).toEqual(['附件1', '清单', '一、乙']);
  const kept = findFrame(texts, { ...NO_ANSWERS, keep: new Set([5, 6, 7]) });
  expect([words(kept.body).at(-1), words(kept.attachment), kept.asked.attachment]).toEqual([
    '2024年6月20日',
    ['附件1', '清单', '一、乙'],
    [],
  ]);
});

test('what the editor confirms is followed: lines left out, and the title', () => {
  const answers = { ...NO_ANSWERS, leaveOut: new Set([1]), title: new Set([2]) };
  const frame = findFrame(lines('本站声明：转载请注明。', '某局整改', OPENING, '一、甲'), answers);
  expect(words(frame.boilerplate)).toEqual(['本站声明：转载请注明。']);
  expect(words(frame.title?.lines ?? [])).toEqual(['某局整改']);
});
