import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { readSynonyms } from '@/lib/content/read-synonyms';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(files: Record<string, string>) {
  const report = new Report();
  const rows = readSynonyms(temporaryFolder(files), 'synonyms.yaml', report);
  return { rows, faults: report.faults.map(formatFault) };
}

test('without the file there are no synonyms, which is no fault', () => {
  expect(read({})).toEqual({ rows: [], faults: [] });
});

test('each row knows the lines of the words that it finds', () => {
  const text = 'synonyms:\n  - asked: 打官司\n    finds:\n      - 行政诉讼\n      - 法律援助\n';
  expect(read({ 'synonyms.yaml': text })).toEqual({
    rows: [{ asked: '打官司', finds: ['行政诉讼', '法律援助'], lines: [4, 5] }],
    faults: [],
  });
});

test('a number is a fault that says how to write it', () => {
  const { rows, faults } = read({ 'synonyms.yaml': 'synonyms:\n  - asked: 热线\n    finds: [12348]\n' });
  expect(rows).toEqual([]);
  expect(faults).toEqual([
    expect.stringMatching(/^synonyms\.yaml 第 3 行 synonyms 第 1 条 finds 第 1 条：.*'12348'/),
  ]);
});
