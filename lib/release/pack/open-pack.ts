import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256 } from '@/lib/digest/sha256';
import { CARRIED, OWN, parseSums, releaseName } from '@/lib/release/folder/sums';
import { ReleaseError } from '@/lib/release/release-error';
import { nameOfFolder, PACK_FILES } from './pack-files';
import { readTar } from './tar';

/** A verified pack: the digest of its content, the files of out/ by path, whether it must be signed, and its bytes. */
export type Pack = { name: string; files: ReadonlyMap<string, Buffer>; mustBeSigned: boolean; bytes: Buffer };

// Packed sites shrink to a third. What grows fifty times is no site, and must not fill memory and disk.
const GROWTH = 50;
const LEAST = 16 * 1024 * 1024;

/** Reads a pack and compares its files with its list; throws ReleaseError if it is damaged or not from `npm run pack`. */
export function openPack(file: string): Pack {
  const bytes = readFileSync(file);
  try {
    return { ...readPack(readTar(decompress(bytes)), basename(file)), bytes };
  } catch (error) {
    if (error instanceof ReleaseError) throw new ReleaseError(`不能接收 ${file}：${error.message}。`);
    throw error;
  }
}

/** Writes the files of a pack into a folder. */
export function unpack({ files }: Pack, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function decompress(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: bytes.length * GROWTH + LEAST });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ReleaseError(
      tooLarge ? '解开后大得不正常，不是 npm run pack 打的包' : '文件不完整或已损坏，请重新取一份',
    );
  }
}

function readPack(entries: ReadonlyMap<string, Buffer>, file: string): Omit<Pack, 'bytes'> {
  const [first = ''] = entries.keys();
  const [folder = ''] = first.split('/');
  const name = nameOfFolder(folder);
  const files = new Map<string, Buffer>();
  const beside = new Set<string>();
  for (const [path, bytes] of entries) {
    const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
    if (name === null || inside === null) throw new ReleaseError(`文件不在 site-… 文件夹里：${path}`);
    if (inside.startsWith('out/')) files.set(inside.slice('out/'.length), bytes);
    else beside.add(inside);
  }
  const known = new Set<string>(Object.values(PACK_FILES));
  const extra = [...beside].find((path) => !known.has(path));
  if (extra !== undefined) throw new ReleaseError(`多出不该有的文件：${extra}`);
  if (name === null) throw new ReleaseError('里面没有文件');
  refuseOther(files, name);
  const [, named] = /^site-([0-9a-f]{16})/.exec(file) ?? [];
  if (named !== undefined && named !== name) {
    throw new ReleaseError(`里面的内容是 ${name}，与文件名不同。请核对是不是拿错了文件`);
  }
  return { name, files, mustBeSigned: beside.has(PACK_FILES.signOff) };
}

function refuseOther(files: ReadonlyMap<string, Buffer>, name: string): void {
  const list = files.get(OWN)?.toString();
  if (list === undefined) throw new ReleaseError(`里面没有 out/${OWN}`);
  const sums = releaseName(list) === name ? parseSums(list) : null;
  if (sums === null || sums.has(OWN) || sums.has(CARRIED)) throw new ReleaseError(`${OWN} 改动过`);
  for (const [path, sum] of sums) {
    const bytes = files.get(path);
    if (bytes === undefined) throw new ReleaseError(`缺少 ${path}`);
    if (sha256(bytes) !== sum) throw new ReleaseError(`改动过 ${path}`);
  }
  const extra = [...files.keys()].find((path) => path !== OWN && !sums.has(path));
  if (extra !== undefined) throw new ReleaseError(`多出 ${extra}`);
}
