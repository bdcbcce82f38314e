import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

let folder = '';
beforeEach(() => {
  folder = copyContent(VALID_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

// The report after one change of a file of the notice that leaves all its characters in their order.
function reportAfter(name: string, from: string, to: string): string {
  const path = join(folder, 'content/notices/2026-library', name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return reportOf(join(folder, 'content'));
}

test('two paragraphs joined are reported, though no character is missing', () => {
  expect(reportAfter('sections/1.md', '方案。\n\n（二）', '方案。（二）')).toContain(
    'sections/1.md 第 3 行：原文在“(二)压实责任。每项任务都写明牵头部门和…”处另起一段，这里与前面连在一起。请照 source.txt 分段。',
  );
});

test('a paragraph cut in two is reported', () => {
  expect(reportAfter('sections/1.md', '3次，研究', '3次，\n\n研究')).toContain(
    'sections/1.md 第 5 行：原文没有在“研究整改方案。”前另起一段。请照 source.txt 与前面连起来。',
  );
});

test('a measure may not be cut inside a sentence', () => {
  expect(reportAfter('issues/01.md', '到21:00，每周', '到21:00，\n\n每周')).toContain(
    'issues/01.md 第 8 行：原文没有在“每周多开放8.5小时。”前另起一段。',
  );
});
