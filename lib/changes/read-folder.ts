import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile } from '@/lib/record/record-file';
import { currentIn } from '@/lib/release/current-in';
import { nameByList } from '@/lib/release/folder/built-name';
import { OWN, readSums } from '@/lib/release/folder/sums';
import { formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { ExportError } from './export-error';
import { type ExportedSite, readExportedSite } from './read/exported-site';

/** A site on disk, and the name that it has as a release. */
export type SiteFolder = { site: ExportedSite; digest: string };

/** Reads a release, a finished out/, or the current release below a folder of releases; throws ExportError, with what the folder is called, unless its files are those of its list. */
export function readFolder(named: string, called = named): SiteFolder {
  const folder = currentIn(named);
  const digest = nameByList(folder);
  if (digest === null) throw new ExportError(`${called}：里面没有 ${OWN}，不是 out/，也不是一次发布。`);
  const damage = verifyFolder(folder, digest);
  if (damage.length > 0) {
    throw new ExportError(`${called}：文件与 ${OWN} 不符（${formatDamage(damage)}），不能比较。`);
  }
  // The record repeats what the data say; the release compares it.
  const own = [...readSums(folder, OWN)].filter(
    ([path]) => !/\.(?:br|gz)$/.test(path) && path !== recordFile,
  );
  const files = new Map(
    own.map(([path, sum]) => [`/${path}`, { text: readFileSync(join(folder, path), 'utf8'), sum }]),
  );
  try {
    return { site: readExportedSite(files), digest };
  } catch (error) {
    if (error instanceof ExportError) throw new ExportError(`${called}：${error.message}`);
    throw error;
  }
}
