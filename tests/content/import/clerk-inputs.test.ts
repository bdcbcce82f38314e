import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { writeFolder } from '@/lib/import/write/write-folder';
import { describeIssues } from '@/tests/fixtures/import/describe-issues';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';

const TITLE = ['中共青山县水利局党组关于巡察整改进展情况的通报'];
const OPENING = [
  '根据县委统一部署，2024年3月1日至4月30日，县委第二巡察组对县水利局党组开展了巡察，并于2024年6月12日反馈了巡察意见。按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。',
];
const ISSUES = ['一、问题整改情况', '1.理论学习不够深入。', '整改情况：集中学习12次。'];
const END = ['中共青山县水利局党组', '2024年12月20日'];

const read = (...texts: string[]) => {
  const input = readTxt(new TextEncoder().encode(texts.join('\n')));
  const imported = importNotice(input, NO_ANSWERS, [bureau]);
  return { imported, notice: imported.notice, report: importReport(imported, input) };
};
const withIssues = (...texts: string[]) => read(...TITLE, ...OPENING, ...texts, ...END);

test('a line of metadata is not joined with the text below it', () => {
  const { notice } = read(
    ...TITLE,
    '来源：青山县纪委监委　　发布时间：2024-12-28　　责任编辑：办公室',
    ...OPENING,
    ...ISSUES,
    ...END,
  );
  expect(notice).toMatchObject({ source: '青山县纪委监委', published: '2024-12-28' });
  expect(notice.sections[0]).toHaveLength(1);
});

test('a period may end in the next year, and feedback follow it', () => {
  const opening =
    '根据省委统一部署，2023年11月20日至次年1月25日，省委第三巡视组对青山市开展了巡视。3月28日，省委巡视组反馈了巡视意见。现将整改情况公布如下。';
  const { notice, report } = read(...TITLE, opening, ...ISSUES, ...END);
  expect(notice.inspection).toMatchObject({ from: '2023-11-20', to: '2024-01-25', feedback: '2024-03-28' });
  expect(report).toContain('反馈日期没有写年份，按前面的日期读作 2024-03-28');
});

test.each([
  ['整改状态：未完成，预计2025年6月完成', '整改状态[-] incomplete until 预计2025年6月完成'],
  ['整改状态：阶段性完成，需持续推进', '整改状态[-] staged'],
  ['整改状态：已完成/长期坚持', '整改状态[-] rectified'],
  ['整改情况：（已完成，长期坚持）一是出租闲置房产3处。二是建立台账。', '整改情况[- 一是 二是] rectified'],
])('the status of “%s” is read', (line, described) => {
  const { notice } = withIssues('一、问题整改情况', '1.理论学习不够深入。', line);
  expect(describeIssues(notice)).toEqual([`1 理论学习不够深入 ${described}`]);
});

test('a chapter of work in progress is not done because another lists what is not', () => {
  const { imported, notice } = withIssues(
    '二、未到整改时限、正在推进的整改事项',
    '1.理论学习不够深入。',
    '整改情况：制定学习计划。',
    '三、未完成整改的问题',
    '2.资产闲置。',
    '整改情况：出租3处。',
  );
  expect(imported.kind).toBe('ready');
  expect(notice.issues.map(({ status }) => status.value)).toEqual(['in-progress', 'incomplete']);
});

test('what stands in brackets behind a title is one piece', () => {
  const { notice } = withIssues(
    '一、问题整改情况',
    '1.理论学习不够深入。（责任领导：局长；责任股室：办公室；完成时限：2024年9月）',
    '整改情况：集中学习12次。',
  );
  expect(describeIssues(notice)).toEqual(['1 理论学习不够深入 [-] 整改情况[-] unknown until 2024年9月']);
});

test('two bodies in one title are reported', () => {
  const title = '中共青山县水利局党组、中共青山县农业局党组关于巡察整改进展情况的通报';
  expect(read(title, ...OPENING, ...ISSUES, ...END).report).toContain('标题写了不止一个单位');
});

test('the body that signs is the issuer, and one other than in the title is reported', () => {
  const { notice, report } = read(...TITLE, ...OPENING, ...ISSUES, '青山县水利局', '2024年12月20日');
  expect(notice.issuer).toBe('青山县水利局');
  expect(report).toContain('落款是“青山县水利局”，标题写的是“中共青山县水利局党组”，单位照落款写，请核对');
});

test.each([
  [
    'an issue without its number',
    [...ISSUES, '调研不够。', '整改情况：调研6次。'],
    '里有两个同样的小标题，可能漏读了一个问题',
  ],
  [
    'words below the date',
    [...ISSUES, ...END, '附件1', '整改制度清单：1.《学习制度》。'],
    '“附件1”起的 2 行在落款后面，是附件，没有当作通报的文字',
  ],
  [
    'a date before the feedback',
    [...ISSUES, '中共青山县水利局党组', '2024年5月20日'],
    '落款日期 2024-05-20 与反馈日期 2024-06-12 不相称',
  ],
])('%s is reported', (_, texts, doubt) => {
  expect(read(...TITLE, ...OPENING, ...texts).report).toContain(doubt);
});

const content = mkdtempSync(join(tmpdir(), 'clerk-'));
afterAll(() => rmSync(content, { recursive: true }));

const META = '来源：县水利局 发布时间：2024-12-28 09:00';

test.each([
  [
    'a title on two lines',
    [
      '中共青山县水利局党组关于',
      '县委第二巡察组反馈意见整改进展情况的通报',
      META,
      ...OPENING,
      ...ISSUES,
      ...END,
    ],
  ],
  [
    'a title on three lines',
    [
      '中共青山县水利局党组',
      '关于县委第二巡察组反馈意见',
      '整改进展情况的通报',
      META,
      ...OPENING,
      ...ISSUES,
      ...END,
    ],
  ],
  [
    'spaces between the characters of title and signature',
    [
      '中 共 青 山 县 水 利 局 党 组',
      '关 于 巡 察 整 改 进 展 情 况 的 通 报',
      META,
      ...OPENING,
      ...ISSUES,
      '中 共 青 山 县 水 利 局 党 组',
      '2024年12月20日',
    ],
  ],
  [
    'a title printed twice',
    [...TITLE, META, '中共青山县水利局党组', '关于巡察整改进展情况的通报', ...OPENING, ...ISSUES, ...END],
  ],
  ['another body as signature', [...TITLE, META, ...OPENING, ...ISSUES, '青山县水利局', '2024年12月20日']],
  [
    'labels in brackets',
    [
      ...TITLE,
      META,
      ...OPENING,
      '一、问题整改情况',
      '1.理论学习不够深入。',
      '【整改情况】集中学习12次。',
      '【整改成效】形成报告3篇。',
      ...END,
    ],
  ],
  ['everything on one line', [[...TITLE, META, ...OPENING, ...ISSUES, ...END].join('　　')]],
  [
    'a date in Chinese numerals',
    [...TITLE, META, ...OPENING, ...ISSUES, '中共青山县水利局党组', '二○二四年十二月二十日'],
  ],
])('the check accepts the folder of a notice with %s', (name, texts) => {
  const { imported } = read(...texts);
  if (imported.kind !== 'ready') throw new Error(imported.kind);
  const slug = `clerk-${texts.length}-${name.length}`;
  writeFolder(content, slug, imported.files);
  const file = join(content, 'notices', slug, 'notice.md');
  if (!/^published:/m.test(readFileSync(file, 'utf8'))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\npublished: 2024-12-28\n'));
  }
  const report = new Report();
  readNotice(content, `notices/${slug}`, report, { bureaus });
  expect(report.faults).toEqual([]);
});
