import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';

const TITLE = '中共某市某局党组关于巡察整改进展情况的通报';
const OPENING =
  '根据市委统一部署，2023年7月13日至8月31日，市委第二巡察组对市某局党组开展了常规巡察，并于2023年10月9日反馈了意见。现将整改情况予以公布。';
const ENDING = ['欢迎监督。联系电话：0000-1234567。', '中共某市某局党组', '2024年6月20日'];

const read = (...lines: string[]) => importNotice(readTxt(new TextEncoder().encode(lines.join('\n'))));

function issuesOf(...lines: string[]): string[] {
  return describeIssues(read(TITLE, OPENING, ...lines, ...ENDING).notice);
}

test.each([
  [
    'straight quotes with blanks around them',
    ['一、整改情况', '1.关于 "学习不够深入" 的问题。', '整改情况：一是甲。二是乙。'],
    ['1 关于 "学习不够深入" 的问题 整改情况[一是 二是] unknown'],
  ],
  [
    'a level without numbers between areas and issues',
    [
      '一、整改情况',
      '（一）党的领导方面',
      '反馈问题一：关于 “学习不够深入” 的问题。',
      '1.学习次数偏少。',
      '整改情况：甲。',
      '反馈问题二：关于“制度不健全”的问题。',
      '1.制度缺失。',
      '整改情况：乙。',
    ],
    [
      '关于 “学习不够深入” 的问题 › 1 学习次数偏少 整改情况[-] unknown',
      '关于“制度不健全”的问题 › 1 制度缺失 整改情况[-] unknown',
    ],
  ],
  [
    'a whole finding quoted as the title',
    [
      '一、整改情况',
      '（1）关于“党建抓得不实。某处未开展学习”问题：',
      '一是甲。二是乙。',
      '（2）关于“制度不健全。有的没有修订”问题：已修订制度。',
    ],
    [
      '(1) 关于“党建抓得不实。某处未开展学习”问题 [一是 二是] unknown',
      '(2) 关于“制度不健全。有的没有修订”问题 [-] unknown',
    ],
  ],
  [
    'a status on a line behind the text, one in brackets in the title, one as the first sentence',
    [
      '一、整改情况',
      '1.学习不够深入。',
      '整改情况：一是甲。二是乙。',
      '完成情况：已完成',
      '2.制度不健全（持续推进）',
      '整改情况：丙。',
      '3.资产不清',
      '整改情况：该问题阶段性完成。一是丁。二是戊。',
    ],
    [
      '1 学习不够深入 整改情况[一是 二是] 完成情况[-] rectified',
      '2 制度不健全（持续推进） 整改情况[-] in-progress',
      '3 资产不清 整改情况[- 一是 二是] staged',
    ],
  ],
  [
    'chapters that state the status of what they list',
    [
      '一、已完成整改的问题',
      '1.学习不够深入。一是甲。二是乙。',
      '二、正在推进整改的问题',
      '1.资产管理不规范。一是甲。二是乙。',
      '三、基本完成整改的问题',
      '1.制度不健全。一是甲。二是乙。',
    ],
    [
      '1 学习不够深入 [一是 二是] rectified',
      '1 资产管理不规范 [一是 二是] in-progress',
      '1 制度不健全 [一是 二是] basically-complete',
    ],
  ],
  [
    'numbers that mean an item in one chapter and an issue in the next',
    [
      '一、整改工作开展情况',
      '1.提高站位。召开会议5次。',
      '2.压实责任。成立专班。',
      '二、反馈问题整改情况',
      '1.学习不够深入。',
      '整改情况：甲。',
    ],
    ['1 学习不够深入 整改情况[-] unknown'],
  ],
  [
    'a chapter of what is not finished, and the label that says so',
    [
      '一、反馈问题整改情况',
      '1.学习不够深入。',
      '整改情况：甲。',
      '二、需要进一步整改的事项',
      '1.资产处置滞后。',
      '整改情况：乙。',
      '未完成整改的原因及下一步措施：丙。',
    ],
    [
      '1 学习不够深入 整改情况[-] rectified',
      '1 资产处置滞后 整改情况[-] 未完成整改的原因及下一步措施[-] incomplete',
    ],
  ],
  [
    'issues without numbers or chapters',
    [
      '关于“学习不够深入”问题的整改情况',
      '一是甲。二是乙。',
      '关于“制度不健全”问题的整改情况',
      '一是丙。二是丁。',
    ],
    [
      '关于“学习不够深入”问题的整改情况 [一是 二是] unknown',
      '关于“制度不健全”问题的整改情况 [一是 二是] unknown',
    ],
  ],
  [
    'who is responsible, until when, and measures on lines of their own in full width',
    [
      '一、整改情况',
      '１、学习不够深入',
      '责任单位：机关党委',
      '整改时限：2024年6月底前',
      '整改措施：',
      '（１）甲。',
      '（２）乙。',
      '整改成效：丙。',
    ],
    ['1 学习不够深入 责任单位[-] 整改时限[-] 整改措施[(1) (2)] 整改成效[-] unknown until 2024年6月底前'],
  ],
  [
    'a title and its text in one paragraph, under areas that state the remedy',
    [
      '一、聚焦问题整改',
      '（一）聚焦政治建设',
      '1.针对学习不够深入的问题。开展学习3次。',
      '2.针对制度不健全的问题。修订制度。',
    ],
    [
      '聚焦政治建设 › 1 针对学习不够深入的问题 [-] unknown',
      '聚焦政治建设 › 2 针对制度不健全的问题 [-] unknown',
    ],
  ],
  [
    'a measure over two paragraphs and a second series',
    [
      '一、整改情况',
      '1.学习不够深入。',
      '整改情况：一是甲。二是乙。',
      '继续说明乙。',
      '三是丙。',
      '一是丁。二是戊。',
    ],
    ['1 学习不够深入 整改情况[一是 二是 - 三是 一是 二是] unknown'],
  ],
  [
    'areas without a chapter above them',
    [
      '（一）党的领导方面',
      '1.学习不够深入。',
      '整改情况：甲。',
      '（二）党的建设方面',
      '1.制度不健全。',
      '整改情况：乙。',
    ],
    ['党的领导方面 › 1 学习不够深入 整改情况[-] unknown', '党的建设方面 › 1 制度不健全 整改情况[-] unknown'],
  ],
  [
    'findings and answers under labels only',
    [
      '一、整改情况',
      '存在问题：学习不够深入',
      '整改措施：甲。',
      '完成情况：已完成',
      '存在问题：制度不健全',
      '整改措施：乙。',
      '整改时限：长期坚持',
    ],
    [
      '存在问题：学习不够深入 整改措施[-] 完成情况[-] rectified',
      '存在问题：制度不健全 整改措施[-] 整改时限[-] unknown until 长期坚持',
    ],
  ],
  [
    'labels that are numbered, with text behind them and alone',
    [
      '一、关于“学习不够深入”问题',
      '（一）整改措施：甲。',
      '（二）整改成效：乙。',
      '二、关于“制度不健全”问题',
      '（一）整改措施',
      '1.甲。',
      '2.乙。',
      '（二）整改成效',
      '丙。',
    ],
    [
      '一 关于“学习不够深入”问题 整改措施[-] 整改成效[-] unknown',
      '二 关于“制度不健全”问题 整改措施[1 2] 整改成效[-] unknown',
    ],
  ],
  [
    'a status in brackets behind the title',
    ['一、整改情况', '1.关于学习不够深入的问题。（已完成）', '一是甲。二是乙。'],
    ['1 关于学习不够深入的问题 [- 一是 二是] rectified'],
  ],
  [
    'chapters that are the issues',
    [
      '一、党建工作方面',
      '整改情况：一是甲。二是乙。',
      '二、制度不健全',
      '整改情况：丙。',
      '三、关于“资产不清”问题',
      '已核对。',
    ],
    [
      '一 党建工作方面 整改情况[一是 二是] unknown',
      '二 制度不健全 整改情况[-] unknown',
      '三 关于“资产不清”问题 [-] unknown',
    ],
  ],
  [
    'findings that one text answers together',
    ['一、整改情况', '（一）制度宣传不够。', '（二）制度执行不够。', '以上两个问题合并整改，已完成整改。'],
    ['(一) 制度宣传不够  rectified', '(二) 制度执行不够  rectified'],
  ],
  [
    'steps under an issue, whatever series stand inside them',
    [
      '一、整改情况',
      '（一）关于“学习不够深入”问题的整改',
      '1.强化学习。一是甲。二是乙。',
      '2.健全制度。丙。',
    ],
    ['(一) 关于“学习不够深入”问题的整改 [1 2] unknown'],
  ],
])('%s', (_, lines, issues) => {
  expect(issuesOf(...lines)).toEqual(issues);
  expect(read(TITLE, OPENING, ...lines, ...ENDING).kind).toBe('ready');
});

test('a text without a single break or blank is read', () => {
  const text =
    '一、组织整改情况（一）加强领导。召开会议5次。二、反馈问题整改情况（一）党的领导方面1.学习不够深入。整改情况：一是甲。二是乙。2.制度不健全。整改情况：一是丙。二是丁。（二）党的建设方面3.组织生活不严格。整改情况：戊。';
  const { kind, notice } = read(`${TITLE}${OPENING}${text}${ENDING.join('')}`);
  expect(kind).toBe('ready');
  expect(notice.groups.map(({ heading }) => heading)).toEqual(['党的领导方面', '党的建设方面']);
  expect(notice.issues.map(({ title }) => title)).toEqual(['学习不够深入', '制度不健全', '组织生活不严格']);
  expect(notice.signed).toBe('2024-06-20');
});

test('我院 is the body that speaks', () => {
  const { notice } = read(
    TITLE,
    OPENING.replace('市某局党组', '我局党组'),
    '一、整改情况',
    '1.学习不够深入。',
    '整改情况：甲。',
  );
  expect(notice.inspection.body).toBe('中共某市某局党组');
  expect(notice.issuer).toBe('中共某市某局党组');
});

const ISSUE = ['一、整改情况', '1.学习不够深入。', '整改情况：一是甲。二是乙。'];

test.each([
  [
    'a title on two lines',
    ['中共某市某局党组', '关于巡察整改进展情况的通报'],
    TITLE,
    { issuer: '中共某市某局党组' },
  ],
  [
    'a title with a tag',
    [`【巡察整改】${TITLE}`, '发布时间：2024-06-24'],
    TITLE,
    { published: '2024-06-24' },
  ],
  [
    'metadata as bullets with their values below',
    ['• 信息索引号：', '11330000/2024-001', '• 发布机构：', '某市某局', '• 成文日期：', '2024-06-18', TITLE],
    TITLE,
    { source: '某市某局', published: null },
  ],
  ['metadata as a table', ['索引号 | 1133/2024 | 发布机构 | 某市某局', TITLE], TITLE, { source: '某市某局' }],
  [
    'metadata without anything in between',
    [TITLE, '发布日期：2024-02-26信息来源：市某委浏览次数：116'],
    TITLE,
    { published: '2024-02-26', source: '市某委' },
  ],
  [
    'a title and its date on one line',
    [`${TITLE} 2024-02-26 08:30`],
    TITLE,
    { published: '2024-02-26 08:30' },
  ],
])('%s is read', (_, head, title, fields) => {
  const imported = read(...head, OPENING, ...ISSUE, ...ENDING);
  expect(imported.kind).toBe('ready');
  expect(imported.notice.title.map(({ text }) => text).join('')).toBe(title);
  expect(imported.notice).toMatchObject({ ...fields, signed: '2024-06-20' });
});
