import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { findCircles } from './find-circles';
import { type Import, type SourceFile, sourceFiles } from './source-files';

const PROGRAM = sourceFiles('app', 'browser', 'components', 'desk', 'lib', 'scripts');
const FILES = [...PROGRAM, ...sourceFiles('tests')];
const DISK = /^(?:node:)?fs(?:\/promises)?$/;

const RULES = 'rule files'; // the files directly in lib/, and its rooms of answers, characters, digests, names of sites and words
const CONTENT = ['lib/content', 'lib/model', 'lib/pages', RULES];
const SHOWN = [
  'lib/model',
  'lib/notice',
  'lib/pages',
  'lib/data',
  'lib/search',
  'lib/share',
  'lib/quotation',
  RULES,
];

// What each room may import beside itself; docs/where-to-change.md says what each room is.
const MAY_IMPORT: Record<string, readonly string[]> = {
  [RULES]: ['lib/model'],
  'lib/model': [RULES],
  'lib/notice': ['lib/model', RULES],
  'lib/pages': ['lib/model', 'lib/notice', RULES],
  'lib/record': ['lib/model', RULES],
  'lib/content': ['lib/model', 'lib/pages', 'lib/record', RULES],
  'lib/head': ['lib/model', 'lib/notice', 'lib/pages', RULES],
  'lib/share': ['lib/model', 'lib/notice', RULES],
  'lib/data': ['lib/model', 'lib/notice', 'lib/pages', RULES],
  'lib/search': ['lib/model', 'lib/notice', RULES],
  'lib/quotation': ['lib/search', RULES],
  'lib/archive': ['lib/model', 'lib/notice', 'lib/data', 'lib/search', RULES],
  'lib/machine': ['lib/model', 'lib/notice', 'lib/pages', 'lib/data', 'lib/search', 'lib/share', RULES],
  'lib/keys': ['lib/content', 'lib/model', 'lib/notice', RULES],
  'lib/export': [RULES],
  'lib/import': CONTENT,
  'lib/withdraw': [...CONTENT, 'lib/data', 'lib/record'],
  'lib/migrate': CONTENT,
  'lib/edit': ['lib/content', RULES],
  'lib/release': ['lib/model', 'lib/record', RULES],
  'lib/publish': ['lib/changes', 'lib/content', 'lib/model', 'lib/release', RULES],
  'lib/serve': [RULES],
  'lib/check-site': [RULES],
  'lib/check-live': [RULES],
  'lib/changes': ['lib/check-site', 'lib/data', 'lib/record', 'lib/release', RULES],
  browser: ['lib/quotation', 'lib/search', RULES],
  components: SHOWN,
  app: ['components', 'lib/content', 'lib/head', 'lib/machine', ...SHOWN],
  // Nothing else may import it.
  desk: [
    'components',
    'lib/changes',
    'lib/content',
    'lib/edit',
    'lib/import',
    'lib/publish',
    'lib/serve',
    'lib/withdraw',
    ...SHOWN,
  ],
};

// Sub-rooms in the order of the data: each may import itself and those before it, the root of the room all of them.
const INNER_ORDER: Record<string, readonly string[]> = {
  'lib/content': [
    'fault',
    'files',
    'parse',
    'rules',
    'bureaus',
    'across',
    'evidence',
    'published',
    'source',
    'wording',
  ],
  'lib/import': [
    'text',
    'input',
    'word',
    'other-formats',
    'frame',
    'tree',
    'issues',
    'fields',
    'review',
    'write',
  ],
  desk: ['desk-error', 'disk', 'serve', 'forms', 'screens'],
};

const room = (path: string): string | null => {
  if (/^lib\/(?:(?:answers|characters|digest|site-names|words)\/)?[^/]+$/.test(path)) return RULES;
  return /^(?:lib\/[^/]+|app|browser|components|desk)(?=\/)/.exec(path)?.[0] ?? null;
};

const offences = (isWrong: (file: SourceFile, to: Import) => boolean): string[] =>
  FILES.flatMap((file) =>
    file.imports.filter((to) => isWrong(file, to)).map(({ to }) => `${file.path} → ${to}`),
  );

test('no room imports a room that it may not know', () => {
  const wrong = offences(({ path }, { to }) => {
    const [from, target] = [room(path.replace(/\.tsx?$/, '')), room(to)];
    if (from === null || target === null || from === target) return false;
    return !(MAY_IMPORT[from] ?? []).includes(target);
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(INNER_ORDER))(
  'the sub-rooms of %s import only what comes before them',
  (of, order) => {
    const place = (path: string): number => {
      if (!path.startsWith(`${of}/`)) return -1;
      const [name = ''] = path.slice(of.length + 1).split('/');
      return order.includes(name) ? order.indexOf(name) : order.length;
    };
    expect(
      offences(({ path }, { to, typeOnly }) => !typeOnly && place(path) !== -1 && place(to) > place(path)),
    ).toEqual([]);
  },
);

test('no file imports itself through others', () => {
  expect(findCircles(PROGRAM)).toEqual([]);
});

test('only tests import tests, nothing imports a route, and only scripts import scripts', () => {
  const wrong = offences(({ path }, { to }) => {
    const inTests = path.startsWith('tests/');
    if (to.startsWith('tests/')) return !inTests;
    if (to.startsWith('scripts/')) return !inTests && !path.startsWith('scripts/');
    return to.startsWith('app/') && !path.startsWith('app/');
  });
  expect(wrong.filter((line) => !line.startsWith('playwright.config'))).toEqual([]);
});

test('only the rooms that read or write files touch the disk', () => {
  const touches =
    /^(?:desk\/disk|lib\/(?:content\/files|export|keys\/digest-files\.ts|import\/(?:read-input\.ts|input|other-formats|write)|release|serve|share\/read-font\.ts|withdraw\/disk|migrate\/disk|publish\/disk|changes\/read-folder\.ts)|scripts|tests)(?:\/|$)/;
  expect(offences(({ path }, { to }) => DISK.test(to) && !touches.test(path))).toEqual([]);
});

test('no component or derivation reaches the disk through what it imports', () => {
  const importsOf = new Map(PROGRAM.map(({ path, imports }) => [path.replace(/\.tsx?$/, ''), imports]));
  const reachesDisk = ({ to, typeOnly }: Import): boolean =>
    !typeOnly && (DISK.test(to) || (importsOf.get(to) ?? []).some(reachesDisk));
  const pure = /^(?:components|browser|lib\/(?:model|notice|pages|head|data|record|search))\//;
  const reaching = PROGRAM.filter(({ path, imports }) => pure.test(path) && imports.some(reachesDisk));
  expect(reaching.map(({ path }) => path)).toEqual([]);
});

test('nothing in lib, components or browser reads the environment or chance, and only browser reads the clock', () => {
  const uses = PROGRAM.filter(({ path }) => /^(?:lib|components|browser)\//.test(path)).flatMap(
    ({ path, text, nodes }) =>
      nodes
        .filter(({ type }) => /^(?:Member|New|Call)Expression$/.test(type))
        .map(({ start, end }) => text.slice(start, end))
        .filter((code) =>
          (path.startsWith('browser/') ? /^(?:process\.env|Math\.random)$/ : READS_OUTSIDE).test(code),
        )
        .map((code) => `${path}: ${code}`),
  );
  expect(uses).toEqual([]);
});

const READS_OUTSIDE = /^(?:process\.env|Date\.now|Math\.random|performance\.now|(?:new )?Date\(\))$/;

test('no folder holds more than 16 source files beside its sub-folders', () => {
  const counts = new Map<string, number>();
  for (const { path } of FILES) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 16)).toEqual([]);
});
