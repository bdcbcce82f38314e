import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkWithdrawnFiles } from '@/lib/content/published/check-withdrawn-files';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
const live = { ...update, date: '2026-06-01', file: evidenceFile({ name: 'other.pdf' }) };
const ADDRESS = '/notices/2026-library/files/report/report.pdf';

function faults(texts: Record<string, string>, updates: Parameters<typeof issue>[0] = {}): string[] {
  const report = new Report();
  checkWithdrawnFiles({ pages: [], texts }, [notice([issue(updates)])], 'content', report);
  return report.faults.map(({ file }) => file);
}

test('the bytes of a file recorded as withdrawn cannot come back under another name', () => {
  const back = ['content/notices/2026-library/files/other.pdf'];
  expect(faults({ [ADDRESS]: '2026-05-01 0123456789abcdef 已撤下' }, { updates: [live] })).toEqual(back);
  expect(faults({}, { updates: [{ ...update, withdrawnFile: WITHDRAWN_FILE }, live] })).toEqual(back);
});

test('other files may be there', () => {
  expect(faults({ [ADDRESS]: '2026-05-01 0123456789abcdef' }, { updates: [live] })).toEqual([]);
  expect(faults({ [ADDRESS]: '2026-05-01 ffffffffffffffff 已撤下' }, { updates: [live] })).toEqual([]);
});
