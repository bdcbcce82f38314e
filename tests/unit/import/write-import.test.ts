import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { bureausIn, writeImport } from '@/lib/import/write-import';
import { LIBRARY_NOTICE } from '@/tests/fixtures/import/library-notice';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function write(published: string | undefined) {
  const content = join(temporaryFolder(), 'content');
  cpSync(VALID_CONTENT, content, { recursive: true });
  const input = readTxt(new TextEncoder().encode(LIBRARY_NOTICE));
  const supplied = { fields: published === undefined ? {} : { published }, reasons: new Map() };
  const imported = importNotice(input, NO_ANSWERS, bureausIn(content).bureaus, supplied);
  if (imported.kind !== 'ready') throw new Error(imported.kind);
  return { content, ...writeImport(content, '2026-zx', imported.files) };
}

test('a sound import gives the notice and those that were there before', () => {
  const { content, files, faults, notice, others } = write('2026-10-12');
  expect([files, faults]).toEqual([6, []]);
  expect(notice?.issues.map(({ title }) => title)).toEqual(['借阅柜台管理不严']);
  expect(others?.map(({ slug }) => slug)).toEqual(['2026-library']);
  expect(existsSync(join(content, 'notices/2026-zx/source.txt'))).toBe(true);
});

test('an import that lacks a field is written too, with the fault where it is; it cannot be compared', () => {
  const { faults, notice, others } = write(undefined);
  expect(faults.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'content/notices/2026-zx/notice.md published',
  ]);
  expect([notice, others]).toEqual([null, []]);
});

test('the bureaus are those of the content', () => {
  expect(bureausIn(VALID_CONTENT).slugs).toEqual(['library']);
});
