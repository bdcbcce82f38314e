import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { checkSite } from '@/lib/check-site/check-site';
import { type BuiltSite, openBuiltSite } from '@/lib/check-site/read/built-site';
import { textsOf } from '@/lib/check-site/read/texts-of';
import { withoutLineMarks } from '@/lib/check-site/read/without-line-marks';
import { readFiles } from '@/tests/fixtures/export/read-files';
import { SITE_FOLDER } from '@/tests/site-under-test';
import type { Alteration } from './alteration';

/** The built site as the check sees it. */
export const built = await openOut();

async function openOut(): Promise<BuiltSite> {
  const files = [...readFiles(SITE_FOLDER)]
    .filter(([path]) => !/\.(br|gz)$/.test(path))
    .map(([path, bytes]): [string, Buffer] => [`/${path}`, bytes]);
  const site = openBuiltSite(await textsOf(new Map(files)));
  if (site === null) throw new Error('out/ holds no site');
  return site;
}

// What the check says after one change in one file.
function faultsAfter(path: string, change: (text: string) => string): string[] {
  const before = withoutLineMarks(built.files.get(path) ?? '');
  const after = change(before);
  expect(after, `${path} is to change`).not.toBe(before);
  const changed = new Map([...built.files, [path, after]]);
  const pages = built.pages.has(path) ? new Map([...built.pages, [path, load(after)]]) : built.pages;
  const findings = checkSite({ ...built, files: changed, pages });
  return findings.filter(({ level }) => level === 'fail').map(({ check, detail }) => `${check}：${detail}`);
}

/** Tests that each change by hand is found. */
export function testAlterations(alterations: readonly Alteration[]): void {
  describe.each(alterations)('%s, changed by hand', (_, path, change, words) => {
    test('is reported with the file and the difference', () => {
      expect(faultsAfter(path, change).join('\n')).toContain(words);
    });
  });
}
