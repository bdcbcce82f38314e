import { expect, test } from 'vitest';
import { withoutFiles } from '@/lib/changes/facts/without-files';
import { FILE_ENTRY_MARK, FILE_MARK, WITHDRAWN_WORDS } from '@/lib/withdrawal-marks';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';
import { publishedIssue } from '@/tests/fixtures/published-issue';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
const erratum = { date: '2026-05-02', from: '报告', to: '验收报告', reason: '漏字。' };
const cleared = { ...erratum, from: WITHDRAWN_WORDS, to: FILE_MARK, reason: FILE_ENTRY_MARK };
const before = publishedIssue(issue({ updates: [{ ...update, file: evidenceFile() }], errata: [erratum] }));
const after = publishedIssue(
  issue({ updates: [{ ...update, withdrawnFile: WITHDRAWN_FILE }], errata: [cleared] }),
);

test('a withdrawn file accounts for what an update lacks and for the errata of its title', () => {
  expect(withoutFiles(before, after)).toEqual({
    issue: after,
    gone: [{ of: '2026-05-01', ...WITHDRAWAL, basis: null }],
  });
});

test('nothing else of the update is taken as withdrawn', () => {
  const other = publishedIssue(
    issue({ updates: [{ ...update, text: '别的进展。', withdrawnFile: WITHDRAWN_FILE }], errata: [cleared] }),
  );
  expect(withoutFiles(before, other).issue.updates[0]?.text).toBe('进展。');
  expect(withoutFiles(after, after)).toEqual({ issue: after, gone: [] });
});
