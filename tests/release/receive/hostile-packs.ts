import { gunzipSync, gzipSync } from 'node:zlib';
import { readTar } from '@/lib/release/pack/tar';

/** A damaged or hostile pack: what is wrong with it, its bytes, and words of the answer of receive.sh and of Node. */
export type HostilePack = { what: string; bytes: Buffer; answer: RegExp };

/** An entry of a tar archive as anyone may write it. */
type Entry = { path: string; type?: string; link?: string; size?: number; bytes?: Buffer; badSum?: boolean };

function entry({
  path,
  type = '0',
  link = '',
  size,
  bytes = Buffer.alloc(0),
  badSum = false,
}: Entry): Buffer {
  const block = Buffer.alloc(512);
  block.write(path, 0);
  block.write('0000644\x000000000\x000000000\x00', 100);
  block.write(
    `${(size ?? bytes.length).toString(8).padStart(11, '0')}\x0007020130400\x00        ${type}`,
    124,
  );
  block.write(link, 157);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, badSum ? 1 : 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\x00 `, 148);
  return Buffer.concat([block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

const LINKS = /里面有链接、设备或别的特殊文件/;
const ELSEWHERE = /文件名通到别处/;
const INCOMPLETE = /文件不完整/;
const BAD_HEADER = /文件头已损坏/;
const NOT_LISTED = /多出|改动过|缺少/;

/** Packs made from a good one of the release `name`, each with one thing wrong. */
export function hostilePacks(pack: Buffer, name: string): HostilePack[] {
  const tar = gunzipSync(pack);
  const content = tar.subarray(0, tar.length - 1024);
  const end = Buffer.alloc(1024);
  const site = `site-${name}`;
  const evil = Buffer.from('evil');
  const after = (...entries: Entry[]): Buffer =>
    gzipSync(Buffer.concat([content, ...entries.map(entry), end]));
  const before = (...entries: Entry[]): Buffer =>
    gzipSync(Buffer.concat([...entries.map(entry), content, end]));
  const edited = (from: string, to: string): Buffer => {
    const bytes = Buffer.from(tar);
    bytes.write(to, tar.indexOf(from));
    return gzipSync(bytes);
  };
  const page = tar.indexOf('<p>');
  return [
    ...[1, 100, 2000, pack.length - 9, pack.length - 1].map((length) => ({
      what: `cut after ${length} bytes`,
      bytes: pack.subarray(0, length),
      answer: INCOMPLETE,
    })),
    { what: 'empty', bytes: Buffer.alloc(0), answer: INCOMPLETE },
    { what: 'no archive', bytes: Buffer.from('<!DOCTYPE html>'), answer: INCOMPLETE },
    { what: 'an archive cut within', bytes: gzipSync(tar.subarray(0, 5000)), answer: INCOMPLETE },
    { what: 'an archive without end', bytes: gzipSync(content), answer: INCOMPLETE },
    { what: 'a page changed', bytes: gzipSync(replaced(tar, page + 1, 'q')), answer: /改动过/ },
    { what: 'a list changed', bytes: edited('  robots.txt\n', '  robotz.txt\n'), answer: /SHA256SUMS/ },
    { what: 'a path up', bytes: after({ path: `${site}/../../evil`, bytes: evil }), answer: ELSEWHERE },
    {
      what: 'a path up at the end',
      bytes: after({ path: `${site}/out/..`, bytes: evil }),
      answer: ELSEWHERE,
    },
    { what: 'an absolute path', bytes: after({ path: '/tmp/evil', bytes: evil }), answer: ELSEWHERE },
    {
      what: 'a file beside its folder',
      bytes: after({ path: 'evil.txt', bytes: evil }),
      answer: /不在 site-… 文件夹里/,
    },
    {
      what: 'two folders',
      bytes: before({ path: 'site-0123456789abcdef/receive.sh', bytes: evil }),
      answer: /不在 site-… 文件夹里/,
    },
    {
      what: 'a stray file',
      bytes: after({ path: `${site}/evil.sh`, bytes: evil }),
      answer: /多出不该有的文件/,
    },
    {
      what: 'a file that is not listed',
      bytes: after({ path: `${site}/out/evil.html`, bytes: evil }),
      answer: /多出 evil.html/,
    },
    {
      what: 'a list of carried files',
      bytes: after({ path: `${site}/out/CARRIED`, bytes: evil }),
      answer: NOT_LISTED,
    },
    {
      what: 'a file twice',
      bytes: after({ path: `${site}/out/index.html`, bytes: evil }),
      answer: /同一个文件有两次/,
    },
    {
      what: 'a file that is a folder too',
      bytes: after({ path: `${site}/out/index.html/evil`, bytes: evil }),
      answer: /不符|解不开|多出/,
    },
    { what: 'a symlink', bytes: after({ path: `${site}/out/link`, type: '2', link: '/etc' }), answer: LINKS },
    {
      what: 'a symlink with a file behind it',
      bytes: before({ path: `${site}/out`, type: '2', link: '/tmp' }),
      answer: LINKS,
    },
    {
      what: 'a hard link',
      bytes: after({ path: `${site}/out/link`, type: '1', link: '/etc/passwd' }),
      answer: LINKS,
    },
    {
      what: 'a link called a file',
      bytes: after({ path: `${site}/out/link`, link: '/etc/passwd' }),
      answer: LINKS,
    },
    ...[...'3456gxLKSV7\0'].map((type) => ({
      what: `an entry of type ${JSON.stringify(type)}`,
      bytes: after({ path: `${site}/out/special`, type }),
      answer: LINKS,
    })),
    {
      what: 'a damaged header with entries in its data',
      bytes: after({
        path: `${site}/out/a`,
        badSum: true,
        bytes: entry({ path: 'evil', type: '2', link: '/etc' }),
      }),
      answer: BAD_HEADER,
    },
    {
      what: 'entries after the end',
      bytes: gzipSync(Buffer.concat([tar, entry({ path: 'evil', bytes: evil }), end])),
      answer: BAD_HEADER,
    },
    {
      what: 'a second archive behind the first',
      bytes: Buffer.concat([pack, gzipSync(Buffer.concat([entry({ path: 'evil', bytes: evil }), end]))]),
      answer: BAD_HEADER,
    },
    ...['a b', 'a\nb', 'a\\b', "a'b", 'a"b', 'a\tb'].map((odd) => ({
      what: `a file named ${JSON.stringify(odd)}`,
      bytes: after({ path: `${site}/out/${odd}`, bytes: evil }),
      answer: /文件名里有空白、引号、反斜线或控制字符/,
    })),
    {
      what: 'a size beyond the end',
      bytes: after({ path: `${site}/out/big`, size: 2 ** 31 }),
      answer: INCOMPLETE,
    },
    {
      what: 'a bomb',
      bytes: after({ path: `${site}/out/big`, bytes: Buffer.alloc(64 * 1024 * 1024) }),
      answer: /解开后大得不正常/,
    },
    {
      what: 'the name of another release',
      bytes: gzipSync(
        Buffer.concat([
          ...[...readTar(tar)].map(([path, bytes]) =>
            entry({ path: path.replace(name, '0123456789abcdef'), bytes }),
          ),
          end,
        ]),
      ),
      answer: /SHA256SUMS/,
    },
  ];
}

function replaced(bytes: Buffer, at: number, text: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(text, at);
  return copy;
}
