import { expect, test } from 'vitest';
import { assemble } from '@/lib/import/issues/assemble';
import { buildTree } from '@/lib/import/tree/build-tree';

const assembled = (...texts: string[]) =>
  assemble(buildTree(texts.map((text, at) => ({ line: at + 1, text }))));
const statuses = (...texts: string[]): string[] =>
  assembled(...texts).issues.map(({ status: { value, basis, inferred } }) =>
    [value, basis, ...(inferred ? ['inferred'] : [])].join(' '),
  );
const ISSUE = ['1.学习不够深入。', '整改情况：甲。'];

test('the opening and each chapter are sections; headings, paragraphs and issues stand in order', () => {
  const { sections } = assembled(
    '开头。',
    '一、组织整改',
    '（一）加强领导。召开会议。',
    '二、整改情况',
    ...ISSUE,
  );
  expect(
    sections.map((blocks) => blocks.map((block) => (block.kind === 'issue' ? block.index : block.text))),
  ).toEqual([['开头。'], ['一、组织整改', '（一）加强领导。召开会议。'], ['二、整改情况', 0]]);
});

test('issues without any chapter are a section after the opening', () => {
  expect(assembled('开头。', ...ISSUE).sections).toMatchObject([[{ text: '开头。' }], [{ index: 0 }]]);
});

test('issues are in the group of their innermost heading; a chapter is one only if it names an area', () => {
  const { groups, issues } = assembled(
    ...['一、整改情况', '（一）党的领导方面', '1.理论学习方面', '（1）学习不够深入。', '整改情况：甲。'],
    ...['二、党的建设方面', '1.制度不健全。', '整改情况：乙。'],
  );
  expect(groups.map(({ level, heading, parent }) => [level, heading, parent])).toEqual([
    [1, '党的领导方面', null],
    [2, '理论学习方面', 0],
    [1, '党的建设方面', null],
  ]);
  expect(issues.map(({ title, group }) => [title, group])).toEqual([
    ['学习不够深入', 1],
    ['制度不健全', 2],
  ]);
});

test.each([
  ['its own text', ['一、未完成整改的问题', '1.学习不够。', '整改情况：已完成整改。'], ['rectified stated']],
  ['its title', ['一、未完成整改的问题', '1.学习不够（正在整改）', '整改情况：甲。'], ['in-progress stated']],
  ['the heading above', ['一、未完成整改的问题', ...ISSUE], ['incomplete chapter']],
  [
    'the heading, not a label',
    ['一、基本完成整改的问题', ...ISSUE, '未完成整改原因：乙。'],
    ['basically-complete chapter'],
  ],
  ['the label of its reasons', ['一、整改情况', ...ISSUE, '未完成整改原因：乙。'], ['incomplete stated']],
  ['nothing', ['一、整改情况', ...ISSUE], ['unknown unknown']],
])('an issue has the status of %s', (_, texts, expected) => {
  expect(statuses(...texts)).toEqual(expected);
});

test('where a chapter lists what is unfinished, the other chapters are taken as done, unless they go on too', () => {
  const open = ['二、需要进一步整改的问题', '1.制度不健全。', '整改情况：乙。'];
  expect(statuses('一、整改情况', ...ISSUE, ...open)).toEqual([
    'rectified chapter inferred',
    'unknown unknown',
  ]);
  expect(assembled('一、整改情况', ...ISSUE, ...open).sections[1]?.[0]).toMatchObject({
    text: '一、整改情况',
    status: { value: 'rectified', inferred: true },
  });
  expect(statuses('一、正在推进的整改情况', ...ISSUE, ...open)).toEqual([
    'unknown unknown',
    'unknown unknown',
  ]);
});

test('findings that share a text have no parts, its status, and the text below them', () => {
  const { issues, sections } = assembled(
    ...['一、整改情况', '（一）党的领导方面', ...ISSUE, '2.制度不全。', '3.调研不够。'],
    '以上两个问题合并整改，已完成整改。',
  );
  expect(issues.map(({ sharedText, parts, status }) => [sharedText, parts.length, status.value])).toEqual([
    [false, 1, 'unknown'],
    [true, 0, 'rectified'],
    [true, 0, 'rectified'],
  ]);
  expect(sections.at(-1)?.at(-1)).toMatchObject({ kind: 'paragraph', text: /^以上两个问题/ });
});
