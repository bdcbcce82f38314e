import { load } from 'cheerio';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';

export const NOTICE_URL = 'https://books.example/notices/2026-library/';

/** An issue as issues.json states it: 基本完成整改, with two measures of which one remains, and a target. */
export const issue = (changes: Partial<IssueData> = {}): IssueData => ({
  id: '02',
  url: `${NOTICE_URL}issues/02/`,
  notice: '2026-library',
  printedNumber: '（2）',
  title: '开放时间偏短',
  status: {
    code: 'basically-complete',
    label: '基本完成整改',
    basis: 'stated',
    basisLabel: '通报写明',
    asOf: '2026-03-01',
    document: 'notice',
    from: '（一）基本完成整改的问题',
  },
  given: { code: 'basically-complete', label: '基本完成整改' },
  chapter: '二、整改情况',
  area: null,
  theme: '1.服务不够便利',
  responsible: '业务科',
  deadline: { words: '2026年6月底前' },
  parts: [
    {
      label: '整改情况：',
      measures: [
        { id: '02-m1', url: `${NOTICE_URL}issues/02/#m1`, ordinal: '一是', text: '延长开放时间。' },
        { id: '02-m2', url: `${NOTICE_URL}issues/02/#m2`, ordinal: null, text: '增加座位。\n另设书桌。' },
      ],
    },
  ],
  remaining: [
    { measure: '02-m1', reasons: [{ code: 'staffing-limit', label: '编制受限' }], target: null },
    { measure: '02-m2', reasons: [{ code: 'staffing-limit', label: '编制受限' }], target: null },
  ],
  statedTargets: [{ measure: '02-m1', month: '2026-12', words: '力争2026年12月完成', replacedBy: null }],
  targets: [{ measure: '02-m1', month: '2026-12', words: '力争2026年12月完成', update: null }],
  later: null,
  updates: [],
  errata: [],
  withdrawn: [],
  related: [{ id: '03', url: `${NOTICE_URL}issues/03/`, title: '座位不足', words: '都提到了《办法》' }],
  text: '（2）开放时间偏短。\n整改情况：\n一是延长开放时间。\n增加座位。\n另设书桌。',
  ...changes,
});

/** An update of an issue; without status and target, it changes neither. */
export const update = (
  changes: Partial<IssueData['updates'][number]> = {},
): IssueData['updates'][number] => ({
  date: '2026-05-06',
  text: '书桌已到。',
  source: '某市图书局',
  status: null,
  target: null,
  evidence: null,
  followUp: null,
  ...changes,
});

/** An erratum of an issue. */
export const erratum: IssueData['errata'][number] = {
  date: '2026-04-01',
  of: 'text',
  from: '30小时',
  to: '36小时',
  reason: '抄错。',
};

/** A notice as its site publishes it; `html` is its page. */
export const published = (issues: IssueData[] = [issue()], html = ''): PublishedNotice => ({
  notes: ['演示副本。', '通报没有逐个写明的状态，依通报所在章节归类，依据该局通报整理；尚无第三方核查结果。'],
  notice: {
    id: '2026-library',
    url: NOTICE_URL,
    title: '关于整改进展的通报',
    issuer: '某局党组',
    source: '某局',
    sourceUrl: null,
    published: '2026-03-02T17:21:00+08:00',
    asOf: '2026-03-01',
    follows: null,
    followedBy: [],
  },
  issues,
  withdrawn: [],
  path: '/notices/2026-library/',
  page: load(html),
  short: '2026年整改通报',
});
