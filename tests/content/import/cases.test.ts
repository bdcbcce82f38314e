import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readInput } from '@/lib/import/read-input';
import { writeFolder } from '@/lib/import/write/write-folder';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';

// Layouts that were misread once, one feature each.
const CASES = join(import.meta.dirname, '../../fixtures/import/cases');
const read = async (name: string) => {
  const input = await readInput(join(CASES, name));
  const imported = importNotice(input, NO_ANSWERS, [bureau]);
  return { imported, notice: imported.notice, report: importReport(imported, input) };
};

const IMPORTED: [string, string[]][] = [
  [
    '01-date-line-ends-notice.txt',
    ['1 制度建设滞后 整改情况[- -] unknown', '2 调研不够扎实 整改情况[-] unknown'],
  ],
  [
    '02-furniture-words-in-measures.txt',
    ['1 学习不够深入 整改情况[一是 - -] unknown', '2 调研不够扎实 主办单位[-] 整改情况[-] unknown'],
  ],
  [
    '07-decimal-numbers.txt',
    [
      '党的领导方面 › 1.1 学习不够深入 整改情况[-] unknown',
      '党的领导方面 › 1.2 调研不够扎实 整改情况[-] unknown',
      '党的建设方面 › 2.1 制度不健全 整改情况[-] unknown',
    ],
  ],
  [
    '08-dash-numbers.txt',
    [
      '党的领导方面 › 1-1 学习不够深入 整改情况[-] unknown',
      '党的领导方面 › 1-2 调研不够扎实 整改情况[-] unknown',
    ],
  ],
  [
    '09-status-at-end.txt',
    [
      '1 学习不够深入 整改情况[一是 二是] rectified',
      '2 调研不够扎实 整改情况[-] rectified',
      '3 设备更新慢 整改情况[-] in-progress until 2024年12月底前完成',
    ],
  ],
  [
    '11-status-in-title.txt',
    [
      '1 学习不够深入 [-] 整改情况[-] rectified',
      '2 调研不够扎实（整改状态：基本完成） 整改情况[-] basically-complete',
      '3 设备更新慢——持续推进 整改情况[-] in-progress',
    ],
  ],
  [
    '12-targets.txt',
    [
      '1 调研不够扎实 整改情况[-] unknown until 预计2024年底完成',
      '2 制度不健全 整改情况[-] unknown until 计划于2025年3月31日前完成修订',
      '3 设备更新慢 整改情况[-] unknown until 力争2025年底前全部更新',
    ],
  ],
  [
    '13-bracket-labels.txt',
    [
      '学习贯彻方面 › 【反馈问题】中心组学习研讨少 整改措施[-] 整改结果[-] rectified',
      '学习贯彻方面 › 【反馈问题】调查研究不深入 整改措施[-] 整改结果[-] long-term',
    ],
  ],
  [
    '14-labels-without-chapters.txt',
    ['整改任务：部分台账登记不全，仍然存在应付了事问题 整改目标[-] 整改完成情况[1 2] unknown'],
  ],
  [
    '15-inline-findings.txt',
    ['针对学习不够深入问题 [一是 二是] unknown', '针对调研不够扎实问题 [一是 二是] unknown'],
  ],
  [
    '17-label-without-colon.txt',
    ['1 学习不够深入 整改情况[一是 二是] unknown', '2 调研不够扎实 整改情况[一是 二是] unknown'],
  ],
  [
    '18-hard-wrapped.txt',
    ['1 学习不够深入，有的党员干部对新精神新要求理解不透、把握不准 整改情况[一是 二是] unknown'],
  ],
  ['19-closing-without-chapter.txt', ['1 学习不够深入 整改情况[一是 二是] unknown']],
  ['20-signature-without-day.txt', ['1 学习不够深入 整改情况[一是 二是] unknown']],
  ['22-meta-order-on-one-line.txt', ['1 学习不够深入 整改情况[一是] unknown']],
  ['24-attachment-list.txt', ['1 学习不够深入 整改情况[一是] unknown']],
  ['25-contacts.txt', ['1 学习不够深入 整改情况[一是] unknown']],
  ['26-feedback-without-year.txt', ['1 学习不够深入 整改情况[一是] unknown']],
  [
    '27-old-number-marks.txt',
    [
      '党的领导方面 › ⑴ 学习不够深入 整改情况[-] unknown',
      '党的领导方面 › ⑵ 调研不够扎实 整改情况[-] unknown',
    ],
  ],
  [
    '29-unfinished-heading.txt',
    [
      '1 学习不够深入 整改情况[-] rectified',
      '未完成整改的问题及原因 › 1 用地手续不全 未完成原因[-] 下一步措施[-] incomplete',
    ],
  ],
  [
    '30-issue-without-text.txt',
    ['1 学习不够深入 整改情况[] unknown', '2 制度不健全  unknown', '3 调研不够扎实 整改情况[-] unknown'],
  ],
  ['33-issuer-from-wrong-words.txt', ['1 预算编制不细化 整改情况[-] unknown']],
  ['35-bullet-title.txt', ['党的领导方面 › 1 学习不够深入 整改情况[-] unknown']],
  [
    '36-unclosed-quoted-title.txt',
    [
      '关于“某项经费使用不够规范”问题的整改 › (1) 关于“某处资产管理存在漏洞。局党组未完善制度，结合实际有短板  unknown',
    ],
  ],
  [
    '42-utf8-page-says-gb2312.html',
    [
      '关于党组领导作用发挥不充分的问题 › 1 关于“党组会议研究业务多、研究党建少”的问题 责任领导[-] 责任单位[-] 整改时限[-] 整改措施[1 2] 整改成效[-] 完成情况[-] rectified until 2024年1月底',
      '关于党组领导作用发挥不充分的问题 › 2 关于“督促落实不够有力”的问题 责任领导[-] 责任单位[-] 整改时限[-] 整改措施[1 2] 整改成效[-] 完成情况[-] basically-complete until 2024年3月底',
    ],
  ],
  [
    '41-table-with-dates.docx',
    [
      '1 制度建设滞后 整改情况[一是 二是 - - - - - -] unknown',
      '2 调研不够扎实 整改情况[一是 二是] unknown',
      '3 窗口服务效率不高 整改情况[-] unknown',
    ],
  ],
];

test.each(IMPORTED)('%s is imported with its issues', async (name, issues) => {
  const { imported, notice } = await read(name);
  expect(imported.kind).toBe('ready');
  expect(describeIssues(notice)).toEqual(issues);
});

test.each([
  ['03-feedback-published-as-remedy.txt', '这是巡察反馈的通报，只写了发现的问题，没有写整改情况。'],
  ['04-task-list-published-as-done.txt', '这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。'],
  ['05-several-bodies.txt', '这是对多个单位的通报，不是一个单位的整改情况。'],
  ['31-model-text.txt', '这是没有填写的样稿，标题、开头或落款里还有 XX。请导入填好并批准的文件。'],
  ['32-not-a-notice.txt', '标题、开头和各级标题里都没有“整改”，这不是整改情况的通报。'],
])('%s is refused for what it is', async (name, reason) => {
  const { imported } = await read(name);
  expect(imported.kind === 'refused' ? imported.refusal.reason : imported.kind).toBe(reason);
});

test('private characters of a text in GB 18030 are named', async () => {
  expect((await read('pua.txt')).report).toContain('是私有字符');
});

test.each([
  ['01-date-line-ends-notice.txt', { signed: '2024-06-20', boilerplate: [] }],
  ['02-furniture-words-in-measures.txt', { boilerplate: [] }],
  ['19-closing-without-chapter.txt', { signed: '2024-06-20' }],
  ['20-signature-without-day.txt', { signed: null }],
  ['22-meta-order-on-one-line.txt', { published: '2024-06-20', source: '某市某局' }],
  ['25-contacts.txt', { contacts: { phone: '（0000）1234567', mail: null, post: '某市某路5号' } }],
  ['26-feedback-without-year.txt', { inspection: { feedback: '2023-10-09' } }],
  ['33-issuer-from-wrong-words.txt', { issuer: null }],
  ['35-bullet-title.txt', { issuer: '中共某市某局党组', source: '某市某局' }],
  ['41-table-with-dates.docx', { signed: '2024-06-20', boilerplate: [] }],
])('the fields of %s are read', async (name, fields) => {
  expect((await read(name)).notice).toMatchObject(fields);
});

test.each([
  ['20-signature-without-day.txt', '第 12 行：没有读到落款日期'],
  ['18-hard-wrapped.txt', '有的行在句子中间断开（像是从 PDF 复制的），第一处在文件第 7 行'],
  ['30-issue-without-text.txt', '“1.学习不够深入。”等 2 处（第 7,11 行）只有标题，没有整改情况'],
  ['36-unclosed-quoted-title.txt', '引号或括号不成对'],
])('the report on %s says what to look at', async (name, words) => {
  expect((await read(name)).report).toContain(words);
});

const content = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(content, { recursive: true }));

// What a text without time, title or reasons leaves to the editor, and the one whose source gives issues no text.
const EDITORS = /^(?:title|titleLines|shortTitle|issuer|published|source|asOf)$|reasons$/;

test.each(IMPORTED.filter(([name]) => !/^(?:30|36)-/.test(name)))(
  'the folder written from %s passes the check, but for what its text does not print',
  async (name) => {
    const { imported } = await read(name);
    if (imported.kind !== 'ready') throw new Error(`${name} was not imported`);
    const slug = name.replace(/\..*$/, '');
    writeFolder(content, slug, imported.files);
    const report = new Report();
    readNotice(content, `notices/${slug}`, report, { bureaus });
    expect(report.faults.filter(({ field = '' }) => !EDITORS.test(field))).toEqual([]);
  },
);
