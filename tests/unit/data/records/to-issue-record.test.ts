import { expect, test } from 'vitest';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { issueRecordSchema } from '@/lib/data/schema/issue-record-schema';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

test('an issue has its address, its status as code and label, its place and its text', () => {
  expect(toIssueRecord(site, notice([issue()]), issue())).toEqual({
    id: '02',
    url: 'https://books.example/notices/2026-library/issues/02/',
    notice: '2026-library',
    printedNumber: '（2）',
    title: '开放时间偏短',
    status: {
      code: 'rectified',
      label: '已整改',
      basis: 'inferred',
      basisLabel: '按章节归类',
      asOf: '2026-03-01',
      document: 'notice',
      from: '二、整改情况',
    },
    given: { code: 'rectified', label: '已整改' },
    chapter: '二、整改情况',
    area: '（一）服务方面',
    theme: '1.服务不够便利',
    responsible: null,
    deadline: null,
    parts: [
      {
        label: '整改情况：',
        measures: [
          {
            id: '02-m1',
            url: 'https://books.example/notices/2026-library/issues/02/#m1',
            ordinal: '一是',
            text: '延长开放时间。',
          },
        ],
      },
    ],
    remaining: [],
    targets: [],
    statedTargets: [],
    later: null,
    updates: [],
    errata: [],
    withdrawn: [],
    related: [],
    returns: [],
    returnedIn: [],
    follows: null,
    text: '（2）开放时间偏短。\n整改情况：\n一是延长开放时间。',
  });
});

test('what remains names its measure, its reasons and its target', () => {
  expect(toIssueRecord(site, notice([unfinished()]), unfinished()).remaining).toEqual([
    {
      measure: '02-n1',
      reasons: [{ code: 'staffing-limit', label: '编制受限' }],
      target: { month: '2026-06', words: '力争2026年6月取得阶段性成果' },
    },
  ]);
});

test('the measure of later work is named as other measures are, in the table too', () => {
  const open = issue({ later: measure() });
  const record = toIssueRecord(site, notice([open]), open);
  expect(record.later).toBe('02-m1');
  expect(issueRecordSchema.parse(record)).toEqual(record);
  expect(toIssueRow(record).later).toBe('02-m1');
  expect(toIssueRow(toIssueRecord(site, notice([issue()]), issue())).later).toBe('');
});

test('an update that changes no status has null', () => {
  const updates = [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }];
  const record = toIssueRecord(site, notice([issue({ updates })]), issue({ updates }));
  expect(record.updates).toEqual([
    { ...updates[0], status: null, target: null, evidence: null, followUp: null },
  ]);
  expect(issueRecordSchema.parse(record)).toEqual(record);
});

test('an issue rectified since shows its evidence, and nothing that remained', () => {
  const done = {
    code: 'rectified',
    basis: 'stated',
    asOf: '2026-05-01',
    origin: 'update',
    evidence: '某市图书局',
  } as const;
  const record = toIssueRecord(site, notice([unfinished()]), unfinished({ status: done }));
  expect(record.status.basisLabel).toBe('后来发布的情况写明');
  expect(record.remaining).toEqual([]);
  expect(issueRecordSchema.parse(record)).toEqual(record);
});

test('a moved target is shown beside the printed one', () => {
  const words = '推迟到2026年12月';
  const updates = [{ date: '2026-05-01', text: `${words}。`, source: '某市图书局', target: words }];
  const record = toIssueRecord(site, notice([unfinished({ updates })]), unfinished({ updates }));
  expect(record.targets).toEqual([{ measure: '02-n1', month: '2026-12', words, update: '2026-05-01' }]);
  expect(record.updates[0]?.target).toEqual({ month: '2026-12', words });
  expect(record.remaining[0]?.target?.month).toBe('2026-06');
});

test('an erratum is listed with what it concerns', () => {
  const erratum = { date: '2026-04-01', from: '延迟', to: '延长', reason: '抄错。' };
  const record = toIssueRecord(site, notice([issue({ errata: [erratum] })]), issue({ errata: [erratum] }));
  expect(record.errata).toEqual([{ of: 'text', ...erratum }]);
  expect(issueRecordSchema.safeParse(record).success).toBe(true);
});

test('related issues are named with the reason, both ways', () => {
  const first = issue({ id: '01', related: [{ issue: '02', reason: '同一间阅览室' }] });
  const both = notice([first, issue()]);
  expect(toIssueRecord(site, both, first).related).toEqual([
    {
      id: '02',
      url: 'https://books.example/notices/2026-library/issues/02/',
      title: '开放时间偏短',
      reason: 'editor',
      words: '本站注：同一间阅览室',
    },
  ]);
  expect(toIssueRecord(site, both, issue()).related).toMatchObject([{ id: '01', reason: 'editor' }]);
});

test('a stated target stays in the data with what replaced it, also once the issue is rectified', () => {
  const changed = unfinished({
    status: { code: 'rectified', basis: 'stated', asOf: '2026-06-01', origin: 'update', evidence: '某局' },
    updates: [
      { date: '2026-05-01', text: '推迟到2026年12月。', source: '某局', target: '推迟到2026年12月' },
      { date: '2026-06-01', text: '完成。', source: '某局', status: 'rectified' },
    ],
  });
  const { targets, statedTargets } = toIssueRecord(site, notice([changed]), changed);
  expect(targets).toEqual([]);
  expect(statedTargets).toMatchObject([
    { replacedBy: { date: '2026-05-01', month: '2026-12', words: '推迟到2026年12月' } },
  ]);
});

test('evidence is listed with addresses, size, type and checksum', () => {
  const base = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
  const updates = [
    { ...base, file: evidenceFile() },
    { ...base, date: '2026-06-01', link: { address: 'https://www.example.gov.cn/a.html', title: '公示' } },
  ];
  const record = toIssueRecord(site, notice([issue({ updates })]), issue({ updates }));
  expect(record.updates.map(({ evidence }) => evidence)).toEqual([
    {
      file: {
        url: 'https://books.example/notices/2026-library/files/report/report.pdf',
        page: 'https://books.example/notices/2026-library/files/report/',
        title: '验收报告',
        type: 'application/pdf',
        bytes: 1_300_000,
        sha256: '0123456789abcdef'.repeat(4),
      },
      link: null,
      withdrawn: null,
    },
    { file: null, link: { url: 'https://www.example.gov.cn/a.html', title: '公示' }, withdrawn: null },
  ]);
  expect(issueRecordSchema.parse(record)).toEqual(record);
});

const other = {
  notice: { slug: '2024-library', shortTitle: '2024年巡察整改通报', published: '2024-03-01 09:00' },
  issue: { id: '05', notice: '2024-library', title: '开馆时间不够' },
  reason: '两次说的是同一间阅览室。',
};

test('returns name the other issue with the day of its notice, the earlier with its status at the time', () => {
  const returned = issue({ returns: [{ ...other, status: 'rectified' }], returnedIn: [other] });
  const named = {
    notice: '2024-library',
    id: '05',
    url: 'https://books.example/notices/2024-library/issues/05/',
    title: '开馆时间不够',
    published: '2024-03-01',
    reason: '两次说的是同一间阅览室。',
  };
  expect(toIssueRecord(site, notice([returned]), returned)).toMatchObject({
    returns: [{ ...named, status: { code: 'rectified', label: '已整改' } }],
    returnedIn: [named],
  });
});
