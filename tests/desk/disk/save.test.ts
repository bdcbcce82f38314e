import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listVersions, readVersion } from '@/desk/disk/versions';
import { readContent } from '@/lib/content/read-content';
import { bundleChild } from '@/tests/desk/helpers/bundle-child';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const ISSUE = 'notices/2026-library/issues/04.md';
const OLD = readFileSync(join(VALID_CONTENT, ISSUE), 'utf8');
const FRESH = '.04.md.new';
const [FROM, TO] = ['财政运转状况', '编制受限'];
const NEW = OLD.replace(FROM, TO);

let folder: string;
let child: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  child = await bundleChild(folder, 'disk/save-child');
});

afterAll(() => rmSync(folder, { recursive: true }));

type Run = { content: string; versions: string; said: string; killed: boolean };

function save(env: Record<string, string>, to = TO): Run {
  const place = mkdtempSync(join(folder, 'run-'));
  const [content, versions] = [join(place, 'content'), join(place, '.desk', 'versions')];
  cpSync(VALID_CONTENT, content, { recursive: true });
  const args = [child, content, versions, ISSUE, FROM, to];
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    // Of the file itself, not of the copy that is checked.
    env: {
      ...process.env,
      TMPDIR: place,
      ...env,
      ...(env.ON === FRESH ? { ON: join(content, ISSUE, '..', FRESH) } : {}),
    },
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return { content, versions, said: stdout.trim(), killed: signal === 'SIGKILL' };
}

const textIn = ({ content }: Run): string => readFileSync(join(content, ISSUE), 'utf8');
const keptIn = ({ versions }: Run): (string | null)[] =>
  listVersions(versions, ISSUE).map(({ name }) => readVersion(versions, ISSUE, name));
const leftIn = ({ content }: Run): string[] =>
  readdirSync(join(content, ISSUE, '..')).filter((name) => name.startsWith('.'));

test('a save that is killed at any step leaves the whole old or the whole new file, the old one kept', () => {
  const [said, calls = ''] = save({ COUNT: 'yes' }).said.split('\n');
  expect(said).toBe('saved');
  const names = calls.split(' ');
  const seen = new Set<string>();
  // From the copy that was checked to the end.
  const points = [...names.keys()].slice(-24);
  for (const at of points) {
    for (const half of names[at] === 'writeFileSync' ? ['', 'yes'] : ['']) {
      const run = save({ KILL_AT: String(at), HALF: half });
      expect(run.killed).toBe(true);
      const text = textIn(run);
      seen.add(text);
      if (text === NEW) expect(keptIn(run)).toEqual([OLD]);
      else expect(text).toBe(OLD);
      // A half file is never among those that are offered again.
      expect(keptIn(run).every((kept) => kept === OLD)).toBe(true);
      expect(() => readContent(run.content)).not.toThrow();
      rmSync(join(run.content, '..'), { recursive: true });
    }
  }
  expect(points).toHaveLength(24);
  expect(seen).toEqual(new Set([OLD, NEW]));
});

test.each<[string, Record<string, string>]>([
  ['the file is held for a moment', { FAIL: 'renameSync:EBUSY', ON: FRESH, TIMES: '3' }],
  ['the file may not be replaced for a moment', { FAIL: 'renameSync:EPERM', ON: FRESH, TIMES: '2' }],
  ['the kept text is held for a moment', { FAIL: 'openSync:EBUSY', ON: '.txt.new', TIMES: '2' }],
])('where %s, it is tried again and saved', (_, env) => {
  const run = save(env);
  expect(run.said).toBe('saved');
  expect(textIn(run)).toBe(NEW);
  expect(keptIn(run)).toContain(OLD);
  expect(leftIn(run)).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'the file stays held',
    { FAIL: 'renameSync:EBUSY', ON: FRESH },
    '文件正被别的程序占用或没有写的权限（EBUSY）。',
  ],
  ['the folder may not be written', { FAIL: 'openSync:EACCES', ON: FRESH }, '没有写的权限（EACCES）。'],
  ['the disk is full', { FAIL: 'fsyncSync:ENOSPC' }, '磁盘已满（ENOSPC）。'],
  ['there is no room for the copy to check', { FAIL: 'cpSync:ENOSPC' }, '磁盘已满（ENOSPC）。'],
])('where %s, it says so and nothing is lost', (_, env, words) => {
  const run = save({ TIMES: '99', ...env });
  expect(run.said).toContain(words);
  expect(run.said).toContain('没有保存，原来的文件没有变，您填的都还在这一页上。');
  expect(textIn(run)).toBe(OLD);
  expect(leftIn(run)).toEqual([]);
});

test('a text with a fault is not saved', () => {
  const run = save({}, '没有这种原因');
  expect(run.said).toBe('faults');
  expect(textIn(run)).toBe(OLD);
  expect(keptIn(run)).toEqual([]);
});

test('a program that saves the file while it holds it is not overwritten', () => {
  const run = save({ FAIL: 'renameSync:EBUSY', ON: FRESH, TIMES: '1', THEIRS: '别人的字' });
  expect(run.said).toBe('changed');
  expect(textIn(run)).toBe('别人的字');
  expect(leftIn(run)).toEqual([]);
});
