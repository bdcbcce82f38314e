import { describe, expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { readInput } from '@/lib/import/read-input';
import { corpusCases } from '@/tests/fixtures/import/corpus-case';
import { corpusFields } from '@/tests/fixtures/import/corpus-fields';

// whether a mirror has put another name or its advertising into a text cannot be known from the text
const NOT_IN_THE_TEXT = ['name-replaced', 'spam-text'];

// the reason of a refusal, in the report's words, for each kind of reason in the expected results
const REASONS: [RegExp, RegExp][] = [
  [/not one body's notice/, /多个单位/],
  [/only has? totals|that has only totals/, /只有总数/],
  [/./, /没有找到一个写明了问题和整改情况的条目/],
];

describe.each(corpusCases())('text $name of the corpus', async (example) => {
  const { expected } = example;
  const input = await readInput(example.path);
  const imported = importNotice(input);

  test(`is to be ${expected.verdict === 'import' ? 'imported' : 'refused'}`, () => {
    expect(imported.kind).toBe(expected.verdict === 'import' ? 'ready' : 'refused');
  });

  test.each(corpusFields(imported.notice, example).filter(({ field }) => field !== 'warnings'))(
    'gives the expected $field',
    ({ got, expected: wanted }) => {
      expect(got).toBe(wanted);
    },
  );

  test('warns the editor of everything odd, and of nothing else', () => {
    const kinds = new Set<string>(imported.notice.warnings.map(({ kind }) => kind));
    const wanted = expected.warnings.filter((kind) => !NOT_IN_THE_TEXT.includes(kind));
    if (imported.kind === 'refused') {
      const reason = REASONS.find(([why]) => why.test(expected.why))?.[1];
      expect(imported.refusal.reason).toMatch(reason ?? '');
      expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
    } else expect([...kinds].sort()).toEqual([...wanted].sort());
  });

  test('has a report that names every line that was left out', () => {
    const report = importReport(imported, input);
    for (const { line } of imported.notice.boilerplate) expect(report).toContain(`第 ${line} 行：`);
  });
});
