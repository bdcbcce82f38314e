import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makePack, type PackContent } from '@/lib/release/pack/make-pack';
import { readTar } from '@/lib/release/pack/tar';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { makeSite } from '@/tests/release/make-site';

function pack(changes: (name: string) => Partial<PackContent> = () => ({})) {
  const finished = join(temporaryFolder(), 'out');
  makeSite(finished, '甲');
  const plain = { finished, receiver: 'exit 0\n', mustBeSigned: false };
  const { name } = makePack(plain);
  const { bytes } = makePack({ ...plain, ...changes(name) });
  const files = readTar(gunzipSync(bytes));
  const besides = [...files.keys()].filter((path) => !path.startsWith(`site-${name}/out/`));
  return { name, files, besides: besides.map((path) => path.replace(`site-${name}/`, '')) };
}

test('a pack has the built files, the notes and the script, all in its folder', () => {
  const { name, files, besides } = pack();
  expect(besides).toEqual(['README.txt', 'receive.sh']);
  expect(files.get(`site-${name}/receive.sh`)?.toString()).toBe('exit 0\n');
  expect(files.get(`site-${name}/README.txt`)?.toString()).toContain(name);
  for (const path of ['SHA256SUMS', 'index.html', '.nginx/csp.conf'])
    expect([...files.keys()]).toContain(`site-${name}/out/${path}`);
});

test('the sheet is enclosed if there is one, and a mark if it must be signed', () => {
  const { name, files, besides } = pack((own) => ({ sheet: `审签单 ${own}`, mustBeSigned: true }));
  expect(besides).toEqual(['README.txt', 'SIGN-OFF-REQUIRED', 'receive.sh', 'sheet.html']);
  expect(files.get(`site-${name}/sheet.html`)?.toString()).toBe(`审签单 ${name}`);
  expect(files.get(`site-${name}/SIGN-OFF-REQUIRED`)?.toString()).toBe(`${name}\n`);
});

test('a sheet of other content is refused', () => {
  expect(() => pack(() => ({ sheet: '审签单' }))).toThrow('不是这份内容的审签单，没有打包');
});

test('a folder that is not finished, or lacks a file, is refused', () => {
  const finished = join(temporaryFolder(), 'out');
  makeSite(finished, '甲');
  rmSync(join(finished, 'robots.txt'));
  const packing = () => makePack({ finished, receiver: '', mustBeSigned: false });
  expect(packing).toThrow('没有打包：缺少 robots.txt。请再运行一次 npm run build。');
  rmSync(join(finished, 'SHA256SUMS'));
  expect(packing).toThrow('里没有 SHA256SUMS。请先运行 npm run build。');
});
