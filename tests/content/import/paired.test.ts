import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';

const read = (...texts: string[]) => {
  const all = [
    '中共某市某局党组关于巡察整改进展情况的通报',
    '根据市委统一部署，市委第二巡察组对市某局党组开展了常规巡察。现将整改情况予以公布。',
    ...texts,
    '中共某市某局党组',
    '2024年6月20日',
  ];
  return importNotice(readTxt(new TextEncoder().encode(all.join('\n'))));
};

test.each([
  [
    'under two numbers',
    ['1.问题：学习不够。', '2.整改情况：一是甲。二是乙。', '3.问题：调研不够。', '4.整改情况：丙。'],
    ['1 问题：学习不够 整改情况[一是 二是] unknown', '3 问题：调研不够 整改情况[-] unknown'],
  ],
  [
    'under two numbers in brackets',
    ['（1）问题：学习不够。', '（2）整改情况：甲。', '（3）问题：调研不够。', '（4）整改情况：丙。'],
    ['(1) 问题：学习不够 整改情况[-] unknown', '(3) 问题：调研不够 整改情况[-] unknown'],
  ],
  [
    'with the number of the finding in the label',
    ['问题一：学习不够。', '整改情况一：甲。', '问题二：调研不够。', '整改情况二：丙。'],
    ['问题一 学习不够 整改情况一[-] unknown', '问题二 调研不够 整改情况二[-] unknown'],
  ],
  [
    'as numbered parts of one finding',
    ['（一）学习不够深入', '1.问题表现：研讨少。', '2.整改措施：甲。', '3.整改成效：已完成。'],
    ['(一) 学习不够深入 [1] 整改措施[-] 整改成效[-] rectified'],
  ],
])('a finding and its answer %s are one issue', (_, texts, issues) => {
  const { kind, notice } = read('一、反馈问题整改情况', ...texts);
  expect(kind).toBe('ready');
  expect(describeIssues(notice)).toEqual(issues);
  expect(notice.doubts.map(({ message }) => message).join()).not.toContain('编号从');
});

test('findings in one chapter and answers in the next share their text, number by number', () => {
  const imported = read('一、反馈问题', '1.学习不够。', '2.调研不够。', '二、整改情况', '1.甲。', '2.乙。');
  expect(imported.kind).toBe('ready');
  expect(imported.notice.issues).toMatchObject([
    { title: '学习不够', sharedText: true, parts: [{ paragraphs: [{ text: '1.甲。' }] }] },
    { title: '调研不够', sharedText: true, parts: [{ paragraphs: [{ text: '2.乙。' }] }] },
  ]);
});

test('where areas divide them, the reason of the refusal names both chapters', () => {
  const imported = read(
    ...['一、存在的问题', '（一）党的领导方面', '1.学习不够。', '（二）党的建设方面', '1.制度不全。'],
    ...['二、整改落实情况', '（一）党的领导方面', '1.甲。', '（二）党的建设方面', '1.乙。'],
  );
  expect(imported.kind === 'refused' ? imported.refusal.reason : imported.kind).toContain(
    '问题写在“一、存在的问题”（第 3 行），整改情况写在“二、整改落实情况”（第 8 行），要靠编号对应',
  );
});
