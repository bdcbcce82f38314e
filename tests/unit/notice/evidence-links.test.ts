import { expect, test } from 'vitest';
import { evidenceLinks } from '@/lib/notice/evidence-links';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };

test('a file leads to its page, a link to the other website; both say what they are', () => {
  expect(evidenceLinks({ slug: '2026-library' }, { ...update, link, file: evidenceFile() })).toEqual([
    { title: '验收报告', about: 'PDF，1.2 MB', to: { path: '/notices/2026-library/files/report/' } },
    { title: '公示', about: 'www.example.gov.cn', to: { address: 'https://www.example.gov.cn/a.html' } },
  ]);
});

test('a withdrawn file leaves the day of its withdrawal, without name and title', () => {
  expect(evidenceLinks({ slug: '2026-library' }, { ...update, withdrawnFile: WITHDRAWN_FILE })).toEqual([
    { title: '已撤下', about: '2026年11月28日', to: null },
  ]);
});

test('an update without evidence has no links', () => {
  expect(evidenceLinks({ slug: '2026-library' }, update)).toEqual([]);
});
