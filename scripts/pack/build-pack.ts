import { existsSync, readFileSync } from 'node:fs';
import { builtName } from '@/lib/release/folder/built-name';
import { makePack, type PackFile } from '@/lib/release/pack/make-pack';
import { readReceiver } from '@/lib/release/pack/read-receiver';
import { ReleaseError } from '@/lib/release/release-error';
import { buildSite } from '@/scripts/build-site';
import { OUT } from '@/scripts/out-folder';
import { mustBeSigned } from '@/scripts/sign-off/must-be-signed';

/** Whether out/ is packed as it is, and the sign-off sheet to enclose; without one, sheet-<digest>.html if it is there. */
export type BuildPack = { built?: boolean; sheetFile?: string | undefined };

/** Builds the site, unless it is built, and packs it; throws ReleaseError if that does not succeed. */
export async function buildPack({ built = false, sheetFile }: BuildPack = {}): Promise<PackFile> {
  if (!built && !(await buildSite(OUT))) throw new ReleaseError('检查或生成没有成功，没有打包。');
  const made = `sheet-${builtName(OUT)}.html`;
  const sheet = sheetFile ?? (existsSync(made) ? made : undefined);
  return makePack({
    finished: OUT,
    receiver: readReceiver(),
    sheet: sheet === undefined ? undefined : readFileSync(sheet, 'utf8'),
    mustBeSigned: mustBeSigned(),
  });
}
