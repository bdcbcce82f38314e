import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import fc from '@/tests/fixtures/property';

const folder = copyContent(REAL_CONTENT);
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

const issues = Array.from({ length: 43 }, (_, at) => `issues/${String(at + 1).padStart(2, '0')}.md`);
const sections = [0, 1, 2, 3, 4, 5].map((number) => `sections/${number}.md`);

const change = fc.record({
  name: fc.constantFrom(...issues, ...sections),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  character: fc.constantFrom('改', '一', 'x', '7', '。', '”', '𬱖', '²', '①', '⼈', '｡', ''),
});

// every visible character counts: the text, but also marks, fields, links and fences
test('changing or losing one character of any section or issue is caught, in its own file', () => {
  fc.assert(
    fc.property(change, ({ name, place, character }) => {
      const path = join(content, 'notices/2025-xuncha', name);
      const text = readFileSync(path, 'utf8');
      const characters = Array.from(text);
      const visible = characters.flatMap((one, at) => (/\s/.test(one) ? [] : [at]));
      const at = visible[Math.floor(place * visible.length)] ?? 0;
      fc.pre(characters[at] !== character);
      writeFileSync(path, characters.with(at, character).join(''));
      const report = reportOf(content);
      writeFileSync(path, text);
      expect(report).toContain(`content/notices/2025-xuncha/${name}`);
    }),
    { seed: 20250217, numRuns: 60 },
  );
  expect(reportOf(content)).toBe('');
});
