import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutMeasures, cutNotice } from '@/lib/import/cut-notice';
import { VALID_CONTENT } from '@/tests/fixtures/valid-content';

test.each([
  ['一是甲。二是乙；三是丙。', ['一是甲。', '二是乙；', '三是丙。']],
  ['没有编号的一段。', ['没有编号的一段。']],
  ['先说明。一是甲。二是乙。', ['先说明。一是甲。', '二是乙。']],
  ['一是甲，其中二是乙。二是丙。', ['一是甲，其中二是乙。', '二是丙。']],
  ['一是甲。三是丙。', ['一是甲。三是丙。']],
  ['一是《𬱖字考》。二是乙。', ['一是《𬱖字考》。', '二是乙。']],
])('%s is cut at its measures', (paragraph, measures) => {
  expect(cutMeasures(paragraph)).toEqual(measures);
});

test('the small notice is cut into the files it is made of', () => {
  const folder = join(VALID_CONTENT, 'notices/2026-library');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const cut = cutNotice(read('source.txt'));
  expect(cut.map(({ name }) => name)).toEqual([
    ...[0, 1, 2, 3, 4].map((number) => `sections/${number}.md`),
    ...['01', '02', '03', '04'].map((id) => `issues/${id}.md`),
  ]);
  for (const { name, heading, body } of cut) {
    expect(read(name).endsWith(`${heading === undefined ? '' : '---\n'}${body}`)).toBe(true);
    if (heading !== undefined) expect(read(name)).toContain(`\nheading: ${heading}\n`);
  }
});
