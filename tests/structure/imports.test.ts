import { expect, test } from 'vitest';
import { type Import, type SourceFile, sourceFiles } from './source-files';

const PROGRAM = sourceFiles('app', 'components', 'lib', 'scripts');
const FILES = [...PROGRAM, ...sourceFiles('tests')];
const READER = /^lib\/content\/(?:open-content|(?:\w+\/)?read-[\w-]+)$/;
const DISK = /^(node:)?fs(\/promises)?$/;

const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

// Every import that breaks a rule, as "file → what it imports".
function offences(files: SourceFile[], isWrong: (to: string, typeOnly: boolean) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter(({ to, typeOnly }) => isWrong(to, typeOnly)).map(({ to }) => `${path} → ${to}`),
  );
}

const within = (...folders: string[]): SourceFile[] => FILES.filter(({ path }) => isIn(path, ...folders));
const outside = (files: SourceFile[], ...folders: string[]): SourceFile[] =>
  files.filter(({ path }) => !isIn(path, ...folders));

test.each<[string, SourceFile[], (to: string, typeOnly: boolean) => boolean]>([
  [
    'the content door needs no other part of lib than its plain rules',
    within('lib/content'),
    (to) => /^lib\/(?!content\/|model\/|(text|dates|status|reasons|numerals|addresses)$)/.test(to),
  ],
  [
    'derivations and data take types and the walk from the content, never its readers',
    within('lib/notice', 'lib/data', 'lib/search'),
    (to, typeOnly) => isIn(to, 'lib/content') && !typeOnly && to !== 'lib/model/reading-order',
  ],
  [
    'components show what they are given: no reading, exporting, importing or serving',
    within('components'),
    (to, typeOnly) =>
      isIn(to, 'lib/export', 'lib/import', 'lib/serve', 'lib/release', 'app') ||
      (READER.test(to) && !typeOnly),
  ],
  [
    'addresses are made of components and rules',
    within('app'),
    (to) => isIn(to, 'scripts', 'tests', 'lib/serve', 'lib/import', 'lib/release'),
  ],
  [
    'the check of the built site knows nothing of how it was made',
    within('lib/check-site'),
    (to) => isIn(to, 'lib', 'components', 'app') && !isIn(to, 'lib/check-site', 'lib/check-result'),
  ],
  ['nothing imports an address', outside(FILES, 'app'), (to) => isIn(to, 'app')],
  ['nothing but tests imports tests', PROGRAM, (to) => isIn(to, 'tests')],
  [
    'only the door, the build, the import, the server and the release touch the disk',
    outside(PROGRAM, 'lib/content', 'lib/export', 'lib/import', 'lib/serve', 'lib/release', 'scripts'),
    (to) => DISK.test(to),
  ],
])('%s', (_, files, isWrong) => {
  expect(offences(files, isWrong)).toEqual([]);
});

test('no component or derivation reaches the disk through what it imports', () => {
  const importsOf = new Map(PROGRAM.map(({ path, imports }) => [path.replace(/\.tsx?$/, ''), imports]));
  const reachesDisk = ({ to, typeOnly }: Import): boolean =>
    !typeOnly && (DISK.test(to) || (importsOf.get(to) ?? []).some(reachesDisk));
  const pure = within('components', 'lib/notice', 'lib/data', 'lib/search');
  expect(pure.filter(({ imports }) => imports.some(reachesDisk)).map(({ path }) => path)).toEqual([]);
});

test('nothing in lib or components reads the clock, the environment or chance', () => {
  const uses = within('lib', 'components').flatMap(({ path, text, nodes }) =>
    nodes
      .filter(({ type }) => /^(Member|New|Call)Expression$/.test(type))
      .map(({ start, end }) => text.slice(start, end))
      .filter((code) => /^(process\.env|Date\.now|Math\.random|performance\.now|(new )?Date\(\))$/.test(code))
      .map((code) => `${path}: ${code}`),
  );
  expect(uses).toEqual([]);
});
