import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishable } from '@/lib/content/published/publishable';
import { markWithdrawn, withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import type { Content } from '@/lib/content/read-content';
import { finishExport } from '@/lib/export/finish-export';
import { DamagedPart } from '@/lib/export/kept/damaged-part';
import { keptFiles } from '@/lib/export/kept/kept-files';
import { compress } from '@/lib/export/served/compress';
import { keptCompressor } from '@/lib/export/served/kept-compressor';
import { bodyNames } from '@/lib/notice/body-names';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { isSameState, keysOf, type State, stateOf } from './build/keys-of';
import { madeWithoutNext } from './build/made-without-next';
import { showProgress } from './build/progress';
import { runNext } from './build/run-next';
import { searchOf } from './build/search-of';
import { checkContent } from './check-content';
import { KEPT } from './kept-folder';

const exported = '.export';
const NEXT_CACHE = '.next/cache';
// By time; the number of the process tells builds of one moment apart.
const buildName = (): string => `${new Date().toISOString().replaceAll(':', '')}-${process.pid}`;

/** Checks the content and builds `out`; a failing step ends the build before `out` is touched. A `fresh` build takes nothing from earlier ones. */
export async function buildSite(out: string, { fresh = false } = {}): Promise<boolean> {
  const folder = resolve(process.env.CONTENT_DIR ?? 'content');
  const state = stateOf(folder);
  const content = checkContent();
  if (content === null) return false;
  const given = { content, folder, out, state };
  try {
    return await build({ ...given, fresh });
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error;
    console.log('以前生成时留下的文件有损坏的，这一次全部重新生成。');
    return build({ ...given, fresh: true });
  }
}

/** The content with its folder, the state that both are of, the folder of the result, and whether nothing is taken from earlier builds. */
type Build = { content: Content; folder: string; state: State; out: string; fresh: boolean };

async function build({ content, folder, state, out, fresh }: Build): Promise<boolean> {
  const name = buildName();
  const kept = keptFiles(join(KEPT, 'notices'), name, { fresh, provisional: true });
  const compressed = keptFiles(join(KEPT, 'compressed'), name, { fresh });
  const indexes = keptFiles(join(KEPT, 'search'), name, { fresh, provisional: true });
  const keys = keysOf(content, state);
  const changed = [...keys].flatMap(([slug, key]) => (kept.has(key) ? [] : [slug]));
  if (changed.length < keys.size)
    console.log(`${keys.size} 份通报中 ${changed.length} 份有变化，其余取自上次生成的文件。`);
  for (const old of [exported, ...(fresh ? [NEXT_CACHE] : [])]) rmSync(old, { recursive: true, force: true });
  if (!runNext(changed.length === keys.size ? null : changed)) return false;
  const { site, notices, withdrawnNotices, published } = content;
  const record = markWithdrawn(
    addToRecord(published, publishable(notices)),
    withdrawnAddresses(notices, withdrawnNotices),
  );
  const begin = performance.now();
  const { parts, added } = await madeWithoutNext(content, folder, keys);
  const { files, bytes } = await finishExport({
    exported,
    copied: 'public',
    out,
    compress: keptCompressor(compress, compressed),
    basePath: site.basePath ?? '',
    names: bodyNames(site, notices),
    added: [
      { path: recordFile, make: () => Buffer.from(formatPublished(record)) },
      ...added,
      ...searchOf(content, keys, indexes),
    ],
    parts,
    kept,
    onPart: showProgress({ step: '收尾', unit: '份通报', total: parts.length }),
  });
  // A file that was saved meanwhile may be in some pages and not in others.
  if (isSameState(stateOf(folder), state)) for (const each of [kept, indexes]) each.confirm();
  for (const each of [kept, compressed, indexes]) each.prune();
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  console.log(`${out}/：${files} 个文件，${bytes} 字节，收尾用了 ${seconds} 秒`);
  return true;
}
