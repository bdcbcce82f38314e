import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { LARGE, REFUSED, WORDS } from './payloads';
import { FIELDS, type Fill, PLAIN, writeHostile } from './write-hostile';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
const notice = join(content, 'notices/2026-library');

/** The faults of the content; nothing but faults may be thrown. */
function faults(): string[] {
  try {
    readContent(content);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

function faultsOf(fill: Fill): string[] {
  writeHostile(content, fill);
  return faults();
}

test('with ordinary words everywhere there is no fault', () => {
  const places: string[] = [];
  const found = faultsOf((place, ordinary) => {
    places.push(place);
    return ordinary;
  });
  expect(found).toEqual([]);
  expect(FIELDS.filter((place) => !places.includes(place))).toEqual([]);
});

test.each(FIELDS.map((place, at) => [place, ...(REFUSED[at % REFUSED.length] ?? ['', ''])] as const))(
  'in the %s, %s is a fault of its line',
  (place, _, payload) => {
    const found = faultsOf((at, ordinary) => (at === place ? ordinary + payload : ordinary));
    expect(found[0]).toMatch(/^content\/\S+ 第 \d+ 行.*。$/);
  },
);

test.each(REFUSED)('%s, in all fields at once, is a fault of every file', (_, payload) => {
  const found = faultsOf((place, ordinary) => (FIELDS.includes(place) ? ordinary + payload : ordinary));
  expect(new Set(found.map((line) => line.split(' ')[0])).size).toBeGreaterThan(4);
});

test.each(WORDS.filter((words) => /<\/?[a-z][^>]*>|\]\(/.test(words)))(
  'in words of editors, %s is a fault',
  (payload) => {
    const found = faultsOf((place, ordinary) => (PLAIN.includes(place) ? ordinary + payload : ordinary));
    expect(found.filter((line) => line.includes('会照样印出来')).length).toBeGreaterThan(2);
  },
);

test.each(LARGE.map((payload) => [payload.slice(0, 4), payload]))(
  '%s three thousand times is taken, or a fault',
  (_, payload) => {
    for (const place of ['measure', 'update text', 'about words', 'site name'])
      faultsOf((at, ordinary) => (at === place ? `${ordinary}${payload}` : ordinary));
  },
);

test.each([
  '../../x.png',
  '..%2f..%2fx.png',
  '/etc/passwd',
  '..\\x.png',
  'x.svg',
  'x.html',
  'x.png.html',
  '.png',
  'x\u0000.png',
  'con.pdf',
  'x y.png',
])('%s is no name of a file', (name) => {
  const found = faultsOf((place, ordinary) => (place === 'no file name' ? name : ordinary));
  expect(found.join('\n')).toMatch(/issues\/01\.md 第 \d+ 行/);
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>window.hit=1</script></svg>'],
  ['HTML', '<!doctype html><script>window.hit=1</script>'],
  ['a picture with HTML before it', `<script>window.hit=1</script>\u0089PNG\r\n`],
])('%s under the name of a picture is a fault', (_, bytes) => {
  writeHostile(content, (_place, ordinary) => ordinary);
  writeFileSync(join(notice, 'files/hours.png'), bytes);
  expect(faults().join('\n')).toContain('files/hours.png');
});

const BOMB = Array.from({ length: 30 }, (_, at) =>
  at === 0 ? 'a0: &a0 [甲, 甲]' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`,
).join('\n');

test.each([
  ['aliases of aliases', BOMB],
  ['a function', "region2: !!js/function 'function () {}'"],
  ['a tag of its own', 'terms: !hostile 甲'],
  ['a prototype', '__proto__:\n  polluted: true'],
  ['a constructor', 'constructor:\n  prototype:\n    polluted: true'],
  ['a merge', '<<:\n  official: true'],
  ['a binary', 'terms: !!binary PHNjcmlwdD4='],
])('%s in YAML is a fault', (_, yaml) => {
  writeHostile(content, (_place, ordinary) => ordinary);
  const site = join(content, 'site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8').replace(/^terms:.*\n/m, '')}${yaml}\n`);
  expect(faults().join('\n')).toMatch(/content\/site\.yaml 第 \d+ 行/);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
