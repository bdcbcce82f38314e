import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '@/lib/check-site/check-site';
import { noticeForms } from '@/lib/check-site/forms/notice-forms';
import { siteForms } from '@/lib/check-site/forms/site-forms';
import { publishedNotices } from '@/lib/check-site/read/published-notices';
import { NOTICE } from '@/tests/built/check-site/alterations/alteration';
import { built } from '@/tests/built/check-site/alterations/test-alterations';
import { SITE_FOLDER } from '@/tests/site-under-test';

test('all forms of the site agree', () => {
  const findings = checkSite(built);
  expect(findings.filter(({ level }) => level !== 'pass')).toEqual([]);
});

test('every fact that a form states has an expected value somewhere', () => {
  const notices = publishedNotices(built);
  const forms = [...notices.flatMap((notice) => noticeForms(built, notice)), ...siteForms(built, notices)];
  const files = forms.flatMap((form) => form.files);
  const expected = new Set(files.flatMap((file) => file.expected.flatMap(({ facts }) => Object.keys(facts))));
  const stated = new Set(
    files.flatMap((file) => (file.stated ?? []).flatMap(({ facts }) => Object.keys(facts))),
  );
  const isExpected = (name: string): boolean => expected.has(name) || expected.has(name.split(' ')[0] ?? '');
  expect([...stated].filter((name) => !isExpected(name))).toEqual([]);
});

test('npm run check:site ends with 1 and names the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  try {
    cpSync(SITE_FOLDER, folder, { recursive: true });
    const path = join(folder, NOTICE, 'issues.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('基本完成整改', '已整改'));
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-site.ts', folder], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      '/notices/2025-xuncha/issues.csv：问题 39 的 statusLabel 是“已整改”，issues.json 里是“基本完成整改”',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
