import { bureausJsonPath } from '@/lib/addresses';
import type { Change } from '@/lib/changes/change';
import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { fileLines } from '@/lib/changes/read/file-lines';
import { addressOf } from '@/lib/check-site/read/built-site';
import { isEvidenceFile } from './evidence-causes';
import { fileKind, isLook, otherLook } from './file-kind';
import type { Touched } from './find-touched';
import { isInWithdrawnFolder } from './is-in-withdrawn-folder';
import { lineDifferences } from './line-differences';
import { type Grounds, unexplainedLines } from './unexplained-lines';

/** Two sites, what their changed facts account for, and whose facts these are. */
export type Comparison = { before: ExportedSite; after: ExportedSite; grounds: Grounds; touched: Touched };

/** The files that both sites have and that differ, each with its cause, and every line for which there is none. */
export function compareFiles(comparison: Comparison): Change[] {
  const { before, after, touched } = comparison;
  return [...before.files].flatMap(([path, { sum }]) => {
    const now = touched.movedPath(path);
    const file = after.files.get(now);
    return file === undefined || file.sum === sum ? [] : compareFile(comparison, path, now);
  });
}

// The pages that editors write, and their files.
const EDITORIAL = new Map([
  ['/about/index.html', 'about.md'],
  ['/accessibility/index.html', 'accessibility.md'],
]);

function compareFile(comparison: Comparison, path: string, now: string): Change[] {
  const { before, after, grounds, touched } = comparison;
  if (isLook(path)) return [otherLook(now)];
  const kind = fileKind(path);
  const where = addressOf(now);
  const plain = { kind, where, before: null, after: null };
  const [old, lines] = [fileLines(before, path), fileLines(after, now)];
  if (old === null || lines === null) return [{ ...plain, cause: causeOfPicture(path, grounds) }];
  const differences = lineDifferences(old, lines);
  if (differences.removed.length + differences.added.length === 0) {
    return [kind === 'page' ? otherLook(where) : { ...plain, cause: null }];
  }
  const own = touched.ownCause(now);
  const open = isTrusted(now, comparison)
    ? { removed: [], added: [] }
    : unexplainedLines(differences, grounds);
  const rows = Math.max(open.removed.length, open.added.length);
  const editorial = EDITORIAL.get(now);
  const isOpen =
    differences.removed.length === open.removed.length && differences.added.length === open.added.length;
  const unexplained = Array.from(
    { length: rows },
    (_, row): Change => ({
      kind: editorial === undefined ? kind : 'editorial',
      where,
      before: open.removed[row] ?? null,
      after: open.added[row] ?? null,
      cause: editorial === undefined ? null : `编者自己的话（${editorial}）`,
    }),
  );
  return [...(isOpen ? [] : [{ ...plain, cause: own ?? causeOf(grounds) }]), ...unexplained];
}

// Evidence never changes. Other pictures show the address or the name of the site, that of a notice its counts too; its
// archive repeats its files.
function causeOfPicture(path: string, grounds: Grounds): string | null {
  if (isEvidenceFile(path)) return null;
  if (grounds.words !== null && /^\/notices\/[^/]+\/(?:share\.png|notice\.zip)$/.test(path))
    return causeOf(grounds);
  return grounds.replaced.length > 0 ? '网站设置有变动' : null;
}

const causeOf = ({ words }: Grounds): string =>
  words === null ? '网站设置有变动' : '列出的问题、个数或日期有变动';

// Pages that say that something was withdrawn, files that only repeat the data, which check:site compares whole, and
// lists that are laid out anew for a new notice.
function isTrusted(path: string, { after, grounds, touched }: Comparison): boolean {
  if (touched.isLaidOutAnew(path) || isInWithdrawnFolder(after, path)) return true;
  if (path === bureausJsonPath) return grounds.replaced.length > 0;
  return (
    grounds.words !== null &&
    /\/(?:(?:issues?|figures|dates|search|suggest|codes)\.json|feed\.xml|sitemap(?:-\d+)?\.(?:xml|txt))$|\.(?:csv|ics|atom)$/.test(
      path,
    )
  );
}
