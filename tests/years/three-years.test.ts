import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { plainBytes } from '@/tests/fixtures/plain-bytes';
import { beginPlay } from './play';

const NOTICE = 'notices/2026-library';
const SECOND = 'notices/2025-archive';
// The other fixture explains its statuses and text, to which every page links.
const play = beginPlay(VALID_CONTENT, { 'about.md': join(LIFE_CONTENT, 'about.md') });
afterAll(() => play.remove());

const front = (more: string) => (text: string) => text.replace(/\n---\n/, `\n${more}\n---\n`);
const publish = () => play.run('scripts/sign-off/publish.ts', '--to', play.releases);
const release = (...words: string[]) => play.run('scripts/release.ts', '--to', play.releases, ...words);
const current = (): string => readlinkSync(join(play.releases, 'current')).slice('releases/'.length);
const recorded = (): string => readFileSync(join(play.content, 'published.yaml'), 'utf8');
const inRelease = (): string => readFileSync(join(play.releases, 'current/.published.yaml'), 'utf8');
const history = (): string => play.run('scripts/sign-off/history.ts', '--to', play.releases).printed;

// What a clerk does, the files that this touches, and what `changes` says of it.
type Step = { name: string; act: () => void; files: string[]; said: RegExp[] };

const STEPS: Step[] = [
  {
    name: 'an update that closes an issue, and a postponement of another',
    act: () => {
      play.edit(
        `${NOTICE}/issues/03.md`,
        front(
          'updates:\n  - date: 2026-06-01\n    text: 四处分馆已经开放。\n    source: 示例市图书馆\n    status: 已整改',
        ),
      );
      play.edit(
        `${NOTICE}/issues/04.md`,
        front(
          'updates:\n  - date: 2026-07-01\n    text: 资金分两年安排，推迟到2027年6月完工。\n    source: 示例市图书馆\n    target: 推迟到2027年6月完工',
        ),
      );
    },
    files: [`${NOTICE}/issues/03.md`, `${NOTICE}/issues/04.md`],
    said: [/问题 3.*基本完成整改 → 已整改/, /问题 4.*2026年12月.*2027年6月/],
  },
  {
    name: 'an erratum, and a second notice',
    act: () => {
      play.edit(`${NOTICE}/issues/01.md`, (text) => text.replace('126条', '127条'));
      play.edit(
        `${NOTICE}/issues/01.md`,
        front(
          'errata:\n  - date: 2026-07-02\n    from: 收回意见126条\n    to: 收回意见127条\n    reason: 录入时抄错。',
        ),
      );
      cpSync(join(LIFE_CONTENT, SECOND), join(play.content, SECOND), { recursive: true });
    },
    files: [
      ...filesBelow(join(LIFE_CONTENT, SECOND)).map((path) => `${SECOND}/${path}`),
      `${NOTICE}/issues/01.md`,
    ],
    said: [/126条/, /127条/, /新通报/],
  },
  {
    name: 'a finding that an editor calls a return',
    act: () =>
      play.edit(
        `${NOTICE}/issues/02.md`,
        front("returns:\n  - notice: 2025-archive\n    issue: '02'\n    reason: 两次说的都是编目偏慢。"),
      ),
    files: [`${NOTICE}/issues/02.md`],
    said: [/问题 2 .*再次指出.*2025-archive\/02/],
  },
  {
    name: 'a notice that follows the one before, with one issue confirmed',
    act: () => {
      play.edit(`${NOTICE}/notice.md`, front('follows: 2025-archive'));
      play.edit(`${NOTICE}/issues/01.md`, front("follows: '01'"));
    },
    files: [`${NOTICE}/issues/01.md`, `${NOTICE}/notice.md`],
    said: [/前次通报的问题.*2025-archive\/01/, /2025-archive 问题 1.*未写明状态 → 已整改/],
  },
  {
    name: 'another name of the bureau',
    act: () => {
      for (const file of ['site.yaml', 'bureaus/library.md'])
        play.edit(file, (text) => text.replace(/^(name: .*)图书馆/gm, '$1文献馆'));
      play.edit('accepted.yaml', (text) => text.replace('例市图书馆', '例市文献馆'));
    },
    files: ['accepted.yaml', 'bureaus/library.md', 'site.yaml'],
    said: [/示例市图书馆/, /示例市文献馆/],
  },
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

// Files that still hold some words, those in compressed copies and archives included.
async function holding(words: string, folder: string): Promise<string[]> {
  const all = await Promise.all(
    filesBelow(folder).map(async (path) => ({ path, bytes: await plainBytes(join(folder, path)) })),
  );
  return all.filter(({ bytes }) => bytes.includes(words)).map(({ path }) => path);
}

describe('three years of a site', () => {
  test('begin with its first publication', () => {
    const { status, printed } = publish();
    expect(status, printed).toBe(0);
    expect(play.changed()).toEqual(['published.yaml']);
    expect(recorded()).toBe(inRelease());
    play.commit('First publication');
  });

  for (const { name, act, files, said } of STEPS) {
    test(`go on with ${name}`, () => {
      const before = current();
      act();
      expect(play.changed()).toEqual(files);
      const { status, printed } = publish();
      expect(status, printed).toBe(0);
      for (const words of said) expect(printed).toMatch(words);
      expect(printed).toContain('每一处改动都有依据。');
      expect(printed).not.toContain('未说明的改动：');
      expect(current()).not.toBe(before);
      // Nothing but what the clerk has written, and the record of what is public.
      const added =
        recorded() ===
        execFileSync('git', ['show', 'HEAD:published.yaml'], { cwd: play.content, encoding: 'utf8' })
          ? []
          : ['published.yaml'];
      expect(play.changed()).toEqual([...files, ...added].sort());
      expect(recorded()).toBe(inRelease());
      expect(history()).toContain(current());
      play.commit(name);
    });
  }

  test('go back one release and forward again', () => {
    const last = current();
    expect(release('--rollback').status).toBe(0);
    expect(current()).not.toBe(last);
    const { status, printed } = publish();
    expect(status, printed).toBe(0);
    expect(current()).toBe(last);
    expect(play.changed()).toEqual([]);
  });

  test('refuse a content that has lost what was published', () => {
    const last = current();
    execFileSync('git', ['checkout', '-q', 'HEAD~4', '--', '.'], { cwd: play.content });
    const { status, printed } = publish();
    expect([status, current()]).toEqual([1, last]);
    expect(printed).toMatch(/没有发布|未说明的改动/);
    execFileSync('git', ['reset', '-q', '--hard'], { cwd: play.content });
  });

  test('end with a withdrawal, of which no byte is left', async () => {
    const words = '走访乡镇（街道）14个';
    expect((await holding(words, play.releases)).length).toBeGreaterThan(10);
    const withdrawn = play.run(
      'scripts/withdraw/withdraw.ts',
      '2026-library/03#m1',
      '--reason',
      '含有个人信息',
      '--date',
      '2026-09-01',
    );
    expect(withdrawn.status, withdrawn.printed).toBe(0);
    expect(play.changed()).toEqual([
      `${NOTICE}/issues/03.md`,
      `${NOTICE}/notice.md`,
      `${NOTICE}/source.txt`,
      'published.yaml',
    ]);
    const { status, printed } = publish();
    expect(status, printed).toBe(0);
    expect(printed).toMatch(/撤下/);
    expect(printed).toContain('每一处改动都有依据。');
    expect(release('--purge').status).toBe(0);
    expect(await holding(words, play.releases)).toEqual([]);
    expect(await holding(words, join(play.content, 'notices'))).toEqual([]);
    expect(release('--rollback').status).toBe(1);
    expect(recorded()).toBe(inRelease());
  });
});
