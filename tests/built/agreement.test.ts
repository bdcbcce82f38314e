import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '@/lib/agreement/built-site';
import { checkAgreement } from '@/lib/agreement/check-agreement';
import { SITE_FOLDER } from '@/tests/site-under-test';
import { readFiles } from '../fixtures/export/read-files';
import { NOTICE } from './alterations/alteration';
import { data } from './alterations/data';
import { heads } from './alterations/heads';
import { issuePages } from './alterations/issue-pages';
import { lists } from './alterations/lists';
import { maps } from './alterations/maps';
import { markdown } from './alterations/markdown';
import { tables } from './alterations/tables';

const built = openOut();

function openOut(): BuiltSite {
  const files = [...readFiles(SITE_FOLDER)]
    .filter(([path]) => !/\.(br|gz)$/.test(path))
    .map(([path, bytes]): [string, string] => [`/${path}`, bytes.toString('utf8')]);
  const site = openBuiltSite(new Map(files));
  if (site === null) throw new Error('out/ holds no site');
  return site;
}

// What the check says after one change in one file.
function faultsAfter(path: string, change: (text: string) => string): string[] {
  const before = built.files.get(path) ?? '';
  const after = change(before);
  expect(after, `${path} is to change`).not.toBe(before);
  const changed = new Map([...built.files, [path, after]]);
  const pages = path.endsWith('.html') ? new Map([...built.pages, [path, load(after)]]) : built.pages;
  const findings = checkAgreement({ ...built, files: changed, pages });
  return findings.filter(({ level }) => level === 'fail').map(({ check, detail }) => `${check}：${detail}`);
}

test('all forms of the site agree', { timeout: 30_000 }, () => {
  const findings = checkAgreement(built);
  expect(findings.filter(({ level }) => level !== 'pass')).toEqual([]);
});

describe.each([...tables, ...data, ...markdown, ...issuePages, ...lists, ...heads, ...maps])(
  '%s, changed by hand',
  { timeout: 30_000 },
  (_, path, change, words) => {
    test('is found, and told with the file and what differs', () => {
      expect(faultsAfter(path, change).join('\n')).toContain(words);
    });
  },
);

test('npm run check:site ends with 1 and names the file', { timeout: 60_000 }, () => {
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
      '/notices/2025-xuncha/issues.csv：问题 39 的状态是“已整改”，网页是“基本完成整改”',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
