import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/release/folder/list-files';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { makePack } from '@/lib/release/pack/make-pack';
import { openPack, unpack } from '@/lib/release/pack/open-pack';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '@/tests/release/make-site';

function packed(mustBeSigned: boolean) {
  const folder = temporaryFolder();
  const finished = join(folder, 'out');
  makeSite(finished, '甲');
  const pack = makePack({ finished, receiver: 'exit 0\n', mustBeSigned });
  const file = join(folder, 'received.tar.gz');
  writeFileSync(file, pack.bytes);
  return { folder, finished, file, ...pack };
}

test('a pack gives back the built files, and what must be signed', () => {
  for (const mustBeSigned of [true, false]) {
    const { folder, finished, file, name } = packed(mustBeSigned);
    const pack = openPack(file);
    expect([pack.name, pack.mustBeSigned]).toEqual([name, mustBeSigned]);
    unpack(pack, join(folder, 'again'));
    expect(verifyFolder(join(folder, 'again'), name)).toEqual([]);
    expect(listFiles(join(folder, 'again'))).toEqual(listFiles(finished));
  }
});

test('the bytes do not depend on when and where the pack was made', () => {
  const [one, two] = [packed(false), packed(false)];
  expect(one.bytes.equals(two.bytes)).toBe(true);
  expect(readFileSync(one.file).subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255]));
});

test('what a finished folder lacks or has changed is not packed', () => {
  const { folder, finished } = packed(false);
  const pack = () => makePack({ finished, receiver: '', sheet: 'of other content', mustBeSigned: false });
  expect(pack).toThrow('不是这份内容的审签单，没有打包');
  writeFileSync(join(finished, 'robots.txt'), '');
  expect(pack).toThrow('没有打包：改动过 robots.txt。');
  expect(() => makePack({ finished: folder, receiver: '', mustBeSigned: false })).toThrow(
    '里没有 SHA256SUMS',
  );
});
