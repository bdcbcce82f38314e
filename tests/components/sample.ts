import type { Issue, Measure, Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/schema';

/** Invented content for drawing components; each function takes what a test wants otherwise. */
export const site: Site = {
  name: '某市图书局 巡察整改公开',
  bureau: '某市图书局',
  description: '巡察指出了什么，改了什么，还差什么。',
  official: false,
  origin: 'https://books.example',
  contact: { phone: '0000-1234567', post: '某市书院路1号', mail: 'books@example.com' },
};

export const measure = (changes: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  ordinal: '一是',
  text: '延长开放时间。',
  remaining: null,
  ...changes,
});

export const issue = (changes: Partial<Issue> = {}): Issue => ({
  id: '02',
  notice: '2026-library',
  heading: '（2）开放时间偏短。',
  printedNumber: '（2）',
  title: '开放时间偏短',
  place: { chapter: '二、整改情况', area: '（一）服务方面', theme: '1.服务不够便利' },
  status: { code: 'rectified', basis: 'inferred', asOf: '2026-03-01', from: '二、整改情况' },
  parts: [{ label: '整改情况：', measures: [measure()] }],
  updates: [],
  ...changes,
});

export const unfinished = (changes: Partial<Issue> = {}): Issue =>
  issue({
    status: { code: 'incomplete', basis: 'stated', asOf: '2026-03-01', from: '（二）未完成整改的问题' },
    parts: [
      { label: '整改情况：', measures: [measure()] },
      {
        label: '未完成整改的原因及下一步措施：',
        measures: [
          measure({
            id: 'n1',
            ordinal: null,
            text: '受编制所限，力争2026年6月取得阶段性成果。',
            remaining: {
              reasons: ['staffing-limit'],
              target: { month: '2026-06', words: '力争2026年6月取得阶段性成果' },
            },
          }),
        ],
      },
    ],
    ...changes,
  });

export const notice = (issues: Issue[]): Notice => ({
  slug: '2026-library',
  title: '中共某市图书局党组关于巡察整改进展情况的通报',
  titleLines: ['中共某市图书局党组', '关于巡察整改进展情况的通报'],
  shortTitle: '2026年巡察整改通报',
  issuer: '中共某市图书局党组',
  published: '2026-03-01 09:00',
  source: '某市图书局',
  signed: '2026-03-01',
  asOf: '2026-03-01',
  inspection: {
    team: '市委巡察一组',
    body: '某市图书局',
    from: '2025-04-01',
    to: '2025-05-31',
    feedback: '2025-07-01',
  },
  sourceSha256: '0'.repeat(64),
  sections: [
    {
      number: 2,
      blocks: [
        { kind: 'heading', level: 1, text: '二、整改情况', id: 's2' },
        { kind: 'heading', level: 2, text: '（一）服务方面', id: 's2-1' },
        ...issues.map((listed) => ({ kind: 'issue' as const, issue: listed })),
      ],
    },
  ],
  issues,
});
