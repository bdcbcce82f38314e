import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MigrateError } from '@/lib/migrate/migrate-error';
import type { OldContent } from '@/lib/migrate/plan-migration';

/** Reads what a migration needs, exactly as it is on disk; throws MigrateError if there is no site.yaml. */
export function readOldContent(content: string): OldContent {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const textsOf = (pattern: RegExp): [string, string][] =>
    paths
      .filter((path) => pattern.test(path))
      .map((path) => [path, readFileSync(join(content, path), 'utf8')]);
  const [site] = textsOf(/^site\.yaml$/);
  if (site === undefined) throw new MigrateError('没有 site.yaml。请在放着 content 的文件夹里运行。');
  const bureaus = textsOf(/^bureaus\/[^./][^/]*\.md$/);
  return {
    site: site[1],
    bureaus: new Map(bureaus.map(([path, text]) => [path.slice('bureaus/'.length, -'.md'.length), text])),
    notices: new Map(textsOf(/^notices\/[^./][^/]*\/notice\.md$/)),
  };
}
