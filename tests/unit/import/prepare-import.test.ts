import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { prepareImport } from '@/lib/import/prepare-import';
import { NOTHING_SUPPLIED } from '@/lib/import/write/supplied';
import { LIBRARY_NOTICE } from '@/tests/fixtures/import/library-notice';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const input = readTxt(new TextEncoder().encode(LIBRARY_NOTICE));

function prepare(as: string, fields: Record<string, string>) {
  const content = join(temporaryFolder(), 'content');
  cpSync(VALID_CONTENT, content, { recursive: true });
  const given = { input, answers: NO_ANSWERS, supplied: { ...NOTHING_SUPPLIED, fields } };
  const prepared = prepareImport(content, as, given, {});
  expect(readdirSync(join(content, 'notices'))).toEqual(['2026-library']);
  return prepared;
}

test('what is needed is named, and nothing is checked before it is there', () => {
  expect(prepare('2026-zx', {})).toMatchObject({
    needs: { fields: ['published'], reasons: [] },
    wrongName: null,
    faults: null,
  });
});

test('a whole import is checked with the rest of the content, and not written', () => {
  expect(prepare('2026-zx', { published: '2026-10-12' }).faults).toEqual([]);
  expect(
    prepare('2026-zx', { published: '2026-13-12' }).faults?.map(({ file, field }) => `${file} ${field}`),
  ).toContain('content/notices/2026-zx/notice.md published');
});

test('a name that is taken or none is said', () => {
  const supplied = { published: '2026-10-12' };
  expect(prepare('2026-library', supplied)).toMatchObject({
    wrongName: 'content/notices/2026-library 已经有了，不会覆盖。请换一个名字，或先核对那个文件夹。',
    faults: null,
  });
  expect(prepare('A b', supplied).wrongName).toContain('不合规定');
});
