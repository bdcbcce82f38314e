import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { publishable } from '@/lib/content/published/publishable';
import { markWithdrawn, withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { finishExport } from '@/lib/export/finish-export';
import { compress } from '@/lib/export/served/compress';
import { keptCompressor } from '@/lib/export/served/kept-compressor';
import { bodyNames } from '@/lib/notice/body-names';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { searchFiles } from '@/lib/search/shards/build/search-files';
import { needsShards } from '@/lib/search/shards/needs-shards';
import { archivesOf } from './archive/archives-of';
import { checkContent } from './check-content';
import { KEPT } from './kept-folder';

const nextBin = createRequire(import.meta.url).resolve('next/dist/bin/next');
const exported = '.export';
// By time; the number of the process tells builds of one moment apart.
const buildName = (): string => `${new Date().toISOString().replaceAll(':', '')}-${process.pid}`;

/** Checks the content and builds `out`; a failing step ends the build before `out` is touched. */
export async function buildSite(out: string): Promise<boolean> {
  const content = checkContent();
  if (content === null) return false;
  rmSync(exported, { recursive: true, force: true });
  const next = spawnSync(process.execPath, [nextBin, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (next.status !== 0) return false;
  const { notices, withdrawnNotices, published, slips } = content;
  const record = markWithdrawn(
    addToRecord(published, publishable(notices)),
    withdrawnAddresses(notices, withdrawnNotices),
  );
  const begin = performance.now();
  const { files, bytes } = await finishExport({
    exported,
    out,
    compressor: keptCompressor(compress, join(KEPT, 'compressed'), buildName()),
    basePath: content.site.basePath ?? '',
    names: bodyNames(content.site, notices),
    added: new Map([
      [recordFile, Buffer.from(formatPublished(record))],
      ...(await archivesOf(content)),
      ...(needsShards(notices, process.env.MOST_SCANNED) ? searchFiles(notices, slips) : []),
    ]),
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  console.log(`${out}/：${files} 个文件，${bytes} 字节，收尾用了 ${seconds} 秒`);
  return true;
}
