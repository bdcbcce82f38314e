import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readAccepted } from '@/lib/content/wording/read-accepted';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const row = (words: string) => `  - file: about.md\n    words: ${words}\n    reason: 原文如此。\n`;

function read(files: Record<string, string>) {
  const report = new Report();
  return { rows: readAccepted(temporaryFolder(files), 'accepted.yaml', report), faults: report.faults };
}

test('without the file nothing is accepted, which is no fault', () => {
  expect(read({})).toEqual({ rows: [], faults: [] });
});

test('each row knows the lines of its file and words', () => {
  expect(read({ 'accepted.yaml': `accepted:\n${row('甲')}${row('乙')}` })).toEqual({
    rows: [
      { file: 'about.md', words: '甲', reason: '原文如此。', fileLine: 2, line: 3 },
      { file: 'about.md', words: '乙', reason: '原文如此。', fileLine: 5, line: 6 },
    ],
    faults: [],
  });
});

test('one faulty row leaves nothing accepted', () => {
  const { rows, faults } = read({
    'accepted.yaml': `accepted:\n${row('甲')}  - file: about.md\n    words: 乙\n`,
  });
  expect(rows).toEqual([]);
  expect(faults.map(({ field }) => field)).toEqual(['accepted 第 2 条 reason']);
});
