import { expect, test } from 'vitest';
import { withdrawnIssueFile, withdrawnNoticeFile } from '@/lib/withdraw/edit/withdrawn-front';
import { issue } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';

const REASON = Array.from({ length: 30 }, () => '含有个人信息').join(' ');

test.each([
  [WITHDRAWAL, '  date: 2026-11-28\n  reason: 含有个人信息\n'],
  [
    { ...WITHDRAWAL, basis: '《某法》第一条' },
    '  date: 2026-11-28\n  reason: 含有个人信息\n  basis: 《某法》第一条\n',
  ],
  // Staff edit these files: a long reason stays on one line.
  [{ ...WITHDRAWAL, reason: REASON }, `  date: 2026-11-28\n  reason: ${REASON}\n`],
])('the file of an issue has the withdrawal %j and nothing else', (withdrawal, lines) => {
  expect(withdrawnIssueFile(withdrawal, [])).toBe(`---\nwithdrawn:\n${lines}---\n`);
});

test('notice.md keeps bureau, issuer, time and the ids of all issues, those withdrawn before included, in order', () => {
  const notice = withdrawnNotice([issue({ id: '04' }), issue({ id: '02' })]);
  expect(withdrawnNoticeFile(notice, WITHDRAWAL)).toBe(`---
withdrawn:
  date: 2026-11-28
  reason: 含有个人信息
bureau: library
issuer: 中共某市图书局党组
published: 2026-03-01 09:00
issues:
  - "02"
  - "03"
  - "04"
---
`);
});

test('notice.md keeps the names that the notice had', () => {
  const renamed = { ...withdrawnNotice(), formerly: ['2026-books'] };
  expect(withdrawnNoticeFile(renamed, WITHDRAWAL)).toContain(
    '\nformerly:\n  - 2026-books\nbureau: library\nissuer:',
  );
});
