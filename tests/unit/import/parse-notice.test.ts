import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '市委巡察组对某局党组开展了巡察，反馈了两个问题。现将整改情况予以公布。';
const BODY = ['一、整改情况', '1.学习不够深入。', '整改情况：甲。'];
const END = ['欢迎监督。联系电话：0000-1234567。', '中共某局党组', '2024年6月20日'];

const parse = (...texts: string[]) => parseNotice(texts.map((text, at) => ({ line: at + 1, text })));
const shown = ({ sections }: ReturnType<typeof parse>): (string | number)[][] =>
  sections.map((blocks) => blocks.map((block) => (block.kind === 'issue' ? block.index : block.text)));

test('opening, chapters and ending are sections, the page around them is left out', () => {
  const notice = parse('首页 > 公开', TITLE, OPENING, ...BODY, ...END, '打印本页');
  expect(shown(notice)).toEqual([[OPENING], ['一、整改情况', 0], END]);
  expect(notice.chapters).toEqual([{ number: '一', heading: '整改情况', line: 4 }]);
  expect(notice.leftOut.map(({ text }) => text)).toEqual(['首页 > 公开', '打印本页']);
  expect(notice.contacts.phone).toBe('0000-1234567');
});

test('a text without an ending is read as far as it goes, and says so', () => {
  const notice = parse(TITLE, OPENING, ...BODY, '公布咨询电话0000-1234567。');
  expect(shown(notice)).toEqual([[OPENING], ['一、整改情况', 0]]);
  expect(notice.contacts).toEqual({ phone: null, mail: null, post: null });
  expect(notice.warnings.map(({ kind }) => kind)).toContain('truncated');
});

test('a total is compared with what was read', () => {
  const { totals, warnings } = parse(TITLE, OPENING, ...BODY, ...END);
  expect(totals).toMatchObject([{ stated: 2, found: 1, line: 2 }]);
  expect(warnings.map(({ kind }) => kind)).toContain('total-mismatch');
});

test('a notice about one problem has its chapters as the parts of the issue', () => {
  const problem = [
    '一、整改问题',
    '台账登记不全。',
    '二、整改目标',
    '按期完成。',
    '三、整改措施',
    '制定方案。',
  ];
  const { issues, groups } = parse(TITLE, OPENING, ...problem, ...END);
  expect(issues.map(({ title, parts }) => [title, parts.length])).toEqual([['台账登记不全', 2]]);
  expect(groups).toEqual([]);
});

test('a text on one line is divided, and says so', () => {
  const { issues, warnings } = parse([TITLE, OPENING, ...BODY, '召开会议。'.repeat(15), ...END].join(' '));
  expect(issues.map(({ title }) => title)).toEqual(['学习不够深入']);
  expect(warnings.map(({ kind }) => kind)).toContain('one-line');
});

test('contacts are read from a chapter of their own', () => {
  const chapter = ['二、联系方式', '（一）联系电话：0000-1234567', '（二）电子邮箱：a@example.gov.cn'];
  const { contacts } = parse(TITLE, OPENING, ...BODY, ...chapter, ...END);
  expect(contacts).toMatchObject({ phone: '0000-1234567', mail: 'a@example.gov.cn' });
});

test('nothing at all is a notice without issues', () => {
  expect(parse()).toMatchObject({ title: [], issues: [], sections: [[]] });
});
