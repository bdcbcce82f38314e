import { expect, test } from 'vitest';
import { carriesText, isNote, lastOfText } from '@/lib/import/frame/beyond-signature';

test.each(['2.制度不全', '整改情况：甲', '开展了检查。'])('%s carries text', (text) => {
  expect(carriesText(text)).toBe(true);
});

test.each(['相关新闻', '经验做法：甲', '2024年6月20日'])('%s carries none', (text) => {
  expect(carriesText(text)).toBe(false);
});

test.each([
  '（此件公开发布）',
  '附件：清单',
  '抄送：市纪委',
  '联系电话：0000-1234567',
  '受理时间：工作日',
  '某局办公室 2024年6月20日印发',
])('%s may stand below a signature', (text) => {
  expect(isNote(text)).toBe(true);
});

test('metadata, buttons and notes below a signature are no text', () => {
  const texts = ['开展了检查。', '2024年6月20日', '发布时间：2024-06-20', '打印本页', '附件：1.清单。'];
  expect(lastOfText(texts.map((text, at) => ({ line: at + 1, text })))).toBe(0);
});
