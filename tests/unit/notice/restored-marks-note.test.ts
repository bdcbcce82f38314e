import { expect, test } from 'vitest';
import { restoredMarksNote } from '@/lib/notice/restored-marks-note';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const plain = { ...notice([issue({})]), restoredMarks: true };
const erratum = { date: '2026-03-20', from: '甲', to: '乙', reason: '笔误' };

test('a notice whose marks were restored says so, and that nothing else was changed as long as that is true', () => {
  expect(restoredMarksNote(plain)).toMatch(/已规范为全角，文字未作改动。$/);
  expect(restoredMarksNote({ ...plain, errata: [erratum] })).toMatch(/已规范为全角。$/);
  expect(restoredMarksNote({ ...plain, issues: [issue({ errata: [erratum] })] })).toMatch(/已规范为全角。$/);
});

test('a notice whose marks were printed so has no note', () => {
  expect(restoredMarksNote({ ...plain, restoredMarks: false })).toBeNull();
});
