import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishExport } from '@/lib/export/finish-export';
import { DamagedPart } from '@/lib/export/kept/damaged-part';
import { keptFiles } from '@/lib/export/kept/kept-files';
import type { Part } from '@/lib/export/kept/part';
import { compress } from '@/lib/export/served/compress';
import { exportedPage } from '../../fixtures/export/exported-page';
import { readFiles } from '../../fixtures/export/read-files';
import { writeFiles } from '../../fixtures/export/write-files';

const EXPORT = {
  'index.html': exportedPage({ body: '<h1 class="big">改</h1><a href="/about/">关于</a>' }),
  'about/index.html': exportedPage({ body: '<p>𬱖</p><a href="/">首页</a>' }),
  'about/index.txt': '1:"$Sreact.fragment"',
  'robots.txt': 'User-Agent: *\n',
  'cover.png': 'no text',
  '404.html': exportedPage({ body: '<p>您访问的页面不存在</p>' }),
  '404/index.html': exportedPage(),
  '_next/static/chunks/main.js': 'framework()',
  '_next/static/chunks/site.css': 'p{color:red}.big{font-size:2em}',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
  writeFiles(join(folder, 'export'), EXPORT);
});

afterEach(() => rmSync(folder, { recursive: true }));

const place = (out: string) => ({
  exported: join(folder, 'export'),
  copied: join(folder, 'public'),
  out: join(folder, out),
  compress,
  basePath: '',
  names: [],
});

async function finish(out: string, basePath = ''): Promise<Map<string, Buffer>> {
  await finishExport({ ...place(out), basePath });
  return readFiles(join(folder, out));
}

const textOf = (files: Map<string, Buffer>, path: string): string => String(files.get(path));

test('the folder has pages, the core script, the policy, compressed copies and checksums', async () => {
  const names = [...(await finish('out')).keys()].map((path) => path.replace(/-[0-9a-f]{10}\./, '-HASH.'));
  const texts = ['404.html', 'about/index.html', 'assets/core-HASH.js', 'index.html', 'robots.txt'];
  const twins = texts.flatMap((path) => [path, `${path}.br`, `${path}.gz`]);
  expect(names.sort()).toEqual(['.nginx/csp.conf', 'SHA256SUMS', 'cover.png', ...twins].sort());
});

test.each(['', '/xuncha'])(
  'with base path “%s” the same export gives the same bytes twice',
  async (basePath) => {
    const first = await finish('first', basePath);
    expect(await finish('second', basePath)).toEqual(first);
    expect(await finish('first', basePath)).toEqual(first);
  },
);

test('each page has only the styles it can use', async () => {
  const files = await finish('out');
  const styleOf = (path: string) => load(textOf(files, path))('style').text();
  expect([styleOf('index.html'), styleOf('about/index.html')]).toEqual([
    '.big{font-size:2em}',
    'p{color:red}',
  ]);
});

test('internal addresses carry the base path; file paths do not', async () => {
  const plain = await finish('plain');
  const moved = await finish('moved', '/xuncha');
  expect([...moved.keys()]).toEqual([...plain.keys()]);
  const $ = load(textOf(moved, 'index.html'));
  expect($('a').attr('href')).toBe('/xuncha/about/');
  expect($('script[src]').attr('src')).toMatch(/^\/xuncha\/assets\/core-[0-9a-f]{10}\.js$/);
  expect(textOf(moved, 'index.html').replaceAll('"/xuncha/', '"/')).toBe(textOf(plain, 'index.html'));
});

test('a requested script is at the requested address', async () => {
  const files = await finish('out');
  const src = load(textOf(files, 'about/index.html'))('script[src]').attr('src') ?? '';
  expect(files.has(src.slice(1))).toBe(true);
});

test('only requested scripts are written', async () => {
  const scriptsOf = (files: Map<string, Buffer>): string[] =>
    [...files.keys()].filter((path) => path.endsWith('.js')).sort();
  expect(scriptsOf(await finish('out'))).toEqual([expect.stringMatching(/^assets\/core-/)]);
  writeFiles(join(folder, 'export'), {
    'about/index.html': exportedPage({
      body: '<p data-script="contents"></p><p data-lazy-script="moved"></p>',
    }),
  });
  const files = await finish('out', '/xuncha');
  const page = load(textOf(files, 'about/index.html'));
  const asked = [
    ...page('script[src]')
      .get()
      .map(({ attribs }) => attribs.src ?? ''),
    page('[data-lazy-script]').attr('data-lazy-script') ?? '',
  ];
  expect(asked.map((address) => address.replace('/xuncha/', '')).sort()).toEqual(scriptsOf(files));
});

test('compressed copies decompress to the finished page', async () => {
  const files = await finish('out');
  const twin = brotliDecompressSync(files.get('index.html.br') ?? Buffer.of());
  expect(twin).toEqual(files.get('index.html'));
});

test('it returns the number of files and bytes', async () => {
  const said = await finishExport(place('out'));
  const files = [...readFiles(join(folder, 'out')).values()];
  expect(said).toEqual({ files: files.length, bytes: Buffer.concat(files).length });
});

const NOTICE: Part = {
  key: 'key-of-a',
  folders: ['notices/a/', 'notices/old/'],
  added: () => [{ path: 'qr/notices/a.svg', make: () => Buffer.from('<svg/>') }],
};
const ASKS = exportedPage({ body: '<p data-script="contents" data-withdrawn="true">甲</p>' });

test('a part that was kept needs no export, and every file of the result is the same', async () => {
  writeFiles(join(folder, 'export'), { 'notices/a/index.html': ASKS, 'notices/old/index.html': ASKS });
  const kept = (build: string) => keptFiles(join(folder, 'kept'), build);
  await finishExport({ ...place('first'), parts: [NOTICE], kept: kept('1') });
  rmSync(join(folder, 'export/notices'), { recursive: true });
  await finishExport({ ...place('second'), parts: [NOTICE], kept: kept('2') });
  const files = readFiles(join(folder, 'second'));
  expect(files).toEqual(readFiles(join(folder, 'first')));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'notices/old/index.html.br',
      'notices/a/.withdrawn',
      'qr/notices/a.svg',
      expect.stringMatching(/^assets\/contents-/),
    ]),
  );
});

test('a part of another key is finished anew, and one of which a folder is not exported ends the build', async () => {
  const build = (name: string, key: string) =>
    finishExport({
      ...place('out'),
      parts: [{ ...NOTICE, key }],
      kept: keptFiles(join(folder, 'kept'), name),
    });
  writeFiles(join(folder, 'export'), { 'notices/a/index.html': ASKS, 'notices/old/index.html': ASKS });
  await build('1', 'before');
  const changed = exportedPage({ body: '<p>乙</p>' });
  writeFiles(join(folder, 'export'), { 'notices/a/index.html': changed });
  await build('2', 'after');
  expect(textOf(readFiles(join(folder, 'out')), 'notices/a/index.html')).toContain('乙');
  rmSync(join(folder, 'export/notices/old'), { recursive: true });
  await expect(build('3', 'third')).rejects.toThrow('notices/old/: neither exported nor kept');
});

test('a damaged part ends the build, and the folder stays as it was', async () => {
  const before = await finish('out');
  const kept = keptFiles(join(folder, 'kept'), '1');
  kept.keep(NOTICE.key, Buffer.from('damaged'));
  await expect(finishExport({ ...place('out'), parts: [NOTICE], kept })).rejects.toThrow(DamagedPart);
  expect(readFiles(join(folder, 'out'))).toEqual(before);
});

test('a page states the size of a file that is no part of the export', async () => {
  const asks = exportedPage({ body: '<span data-size-of="/a.zip"></span>' });
  writeFiles(join(folder, 'export'), { 'about/index.html': asks });
  await finishExport({ ...place('out'), added: [{ path: 'a.zip', make: async () => Buffer.alloc(2048) }] });
  const files = readFiles(join(folder, 'out'));
  expect(files.get('a.zip')?.length).toBe(2048);
  expect(load(textOf(files, 'about/index.html'))('span').text()).toMatch(/^2/);
});

test('files that are no longer exported are removed', async () => {
  await finish('out');
  rmSync(join(folder, 'export/about'), { recursive: true });
  expect((await finish('out')).has('about/index.html')).toBe(false);
});

test.each([
  [
    'an unknown script',
    { 'about/index.html': exportedPage({ body: '<script>track()</script>' }) },
    'track()',
  ],
  [
    'a script that is not there',
    { 'about/index.html': exportedPage({ body: '<p data-script="serach"></p>' }) },
    'about/index.html: asks for the script “serach”, but there is no browser/serach.ts',
  ],
  ['a template', { 'about/index.html': exportedPage({ body: '<template></template>' }) }, 'about/index.html'],
  ['a page that is none', { 'about/index.html': '改' }, 'about/index.html: no charset or no head'],
  [
    'a stylesheet that is not there',
    { 'about/index.html': exportedPage({ head: '<link rel="stylesheet" href="/_next/no.css"/>' }) },
    'no.css',
  ],
])('%s ends the build, and the folder stays as it was', async (_, broken, words) => {
  const before = await finish('out');
  writeFiles(join(folder, 'export'), broken);
  await expect(finish('out')).rejects.toThrow(words);
  expect(readFiles(join(folder, 'out'))).toEqual(before);
});

test('leftovers of an interrupted build are not served', async () => {
  writeFiles(join(folder, 'out.new'), { 'half.html': '半' });
  expect((await finish('out')).has('half.html')).toBe(false);
});

test('the folder of a page that says 已撤下 is marked, and no other', async () => {
  writeFiles(join(folder, 'export'), {
    'gone/index.html': exportedPage({ body: '<div data-withdrawn="true">已撤下</div>' }),
    'told/index.html': exportedPage({ body: '<p>data-withdrawn=&quot;true&quot;</p>' }),
  });
  const files = await finish('out');
  expect([...files.keys()].filter((path) => path.endsWith('.withdrawn'))).toEqual(['gone/.withdrawn']);
});

test('what Next only copies is served byte for byte, whatever it is called', async () => {
  const copied = {
    'baidu_verify_codeva-0000.html': '0123456789abcdef',
    'verify/index.html': exportedPage({ body: '<h1>不是我们的</h1>' }),
    'index.txt': 'as it is',
    '.well-known/fileauth.txt': 'proof',
  };
  for (const place of ['export', 'public']) writeFiles(join(folder, place), copied);
  const files = await finish('out');
  for (const [path, text] of Object.entries(copied))
    expect([path, textOf(files, path)]).toEqual([path, text]);
});
