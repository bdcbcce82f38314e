import { expect, test } from 'vitest';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { filesThatGo } from '@/lib/withdraw/files-that-go';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const named = (date: string, name: string) => ({
  date,
  text: '进展。',
  source: '某市图书局',
  file: evidenceFile({ name }),
});
const own = issue({ updates: [named('2026-05-01', 'own.pdf'), named('2026-05-02', 'shared.pdf')] });
const other = issue({ id: '03', updates: [named('2026-05-03', 'shared.pdf')] });
const whole = notice([own, other]);
const names = (target: Parameters<typeof filesThatGo>[0]): string[] =>
  filesThatGo(target).map(({ name }) => name);

test('with an issue go the files that no other names, with a notice all, with a measure none', () => {
  expect(names({ kind: 'issue', notice: whole, issue: own })).toEqual(['own.pdf']);
  expect(names({ kind: 'issue', notice: whole, issue: other })).toEqual([]);
  expect(names({ kind: 'notice', notice: whole })).toEqual(['own.pdf', 'shared.pdf']);
  expect(names({ kind: 'measure', notice: whole, issue: own, measure: measure() })).toEqual([]);
});

test('files named go themselves', () => {
  expect(names({ kind: 'file', notice: whole, files: evidenceFiles(whole).slice(1) })).toEqual([
    'shared.pdf',
  ]);
});
