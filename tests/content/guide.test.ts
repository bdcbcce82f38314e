import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVIDENCE_KINDS, MOST_EVIDENCE_BYTES } from '@/lib/model/evidence/evidence-kinds';
import { updateSchema } from '@/lib/model/update-schema';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

const guide = readFileSync('content/README.md', 'utf8');
const mistakes = guide.slice(guide.indexOf('## 常见的五种错'));

describe('the five mistakes of the guide', () => {
  const said = Array.from(mistakes.matchAll(/^\| (?!检查时说|---)(.+?) \|/gm), ([, words = '']) => words);

  test.each([
    ['unknown-field', 0],
    ['full-width-colon', 1],
    ['missing-closing-fence', 2],
    ['not-utf-8', 3],
    ['changed-character', 4],
  ])('%s is reported in the words quoted in the guide', (fault, row) => {
    expect(faultsIn(fault)[0]).toContain(said[row]);
  });

  test('are five', () => {
    expect(said).toHaveLength(5);
  });
});

test('the guide names the kinds of evidence and their largest size', () => {
  expect(guide).toContain(
    `${[...EVIDENCE_KINDS.keys()].join('、')}，每个最大 ${MOST_EVIDENCE_BYTES / 1024 / 1024} MB`,
  );
});

test('the example of evidence in the guide is what the check accepts', () => {
  const [, example = ''] = /```markdown\n((?:(?!```)[\s\S])*? {4}link:\n[\s\S]*?)```/.exec(guide) ?? [];
  const [update] = parse(`updates:\n${example}`).updates;
  expect(updateSchema.safeParse(update)).toMatchObject({
    success: true,
    data: { file: { name: 'yanshou-baogao.pdf' }, link: { title: '工程竣工公示' } },
  });
});

test('every command of the guide is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = Array.from(guide.matchAll(/npm run ([a-z:-]+)/g), ([, name = '']) => name);
  expect(new Set(named)).toEqual(
    new Set([
      'check',
      'desk',
      'dev',
      'build',
      'changes',
      'sheet',
      'release',
      'publish',
      'publish:record',
      'import',
      'migrate',
      'history',
      'withdraw',
    ]),
  );
  for (const name of named) expect(Object.keys(scripts), name).toContain(name);
});
