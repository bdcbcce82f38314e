import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStored } from '@/desk/disk/content-files';
import type { Folders } from '@/desk/disk/open-desk';
import { type Draft, saveTexts } from '@/desk/disk/save-texts';
import { listVersions, MOST_VERSIONS, readVersion } from '@/desk/disk/versions';
import { ContentError } from '@/lib/content/fault';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const ISSUE = 'notices/2026-library/issues/04.md';
const OTHER = 'notices/2026-library/issues/03.md';
const NOW = new Date('2026-11-28T08:00:00Z');

function openDesk(): Folders {
  const folder = temporaryFolder();
  cpSync(VALID_CONTENT, join(folder, 'content'), { recursive: true });
  const [versions, sent] = ['versions', 'sent'].map((name) => join(folder, '.desk', name));
  return { content: join(folder, 'content'), versions: versions ?? '', sent: sent ?? '' };
}

function draft({ content }: Folders, path: string, change: (text: string) => string): Draft {
  const { text, hash } = readStored(content, path);
  return { path, text: change(text), was: hash };
}

const withReason = (text: string): string => text.replace('财政运转状况', '编制受限');
const textOf = ({ content }: Folders, path = ISSUE): string => readFileSync(join(content, path), 'utf8');

test('what is saved is in the file, and the text before it can be read again', async () => {
  const desk = openDesk();
  const old = textOf(desk);
  const saved = await saveTexts(desk, [draft(desk, ISSUE, withReason)], NOW, {});
  expect(saved.kind).toBe('saved');
  expect(textOf(desk)).toBe(withReason(old));
  const [version] = listVersions(desk.versions, ISSUE);
  expect(version?.until).toEqual(NOW);
  expect(readVersion(desk.versions, ISSUE, version?.name ?? '')).toBe(old);
});

test('a text that is as it was is not kept a second time', async () => {
  const desk = openDesk();
  await saveTexts(desk, [draft(desk, ISSUE, (text) => text)], NOW, {});
  expect(listVersions(desk.versions, ISSUE)).toEqual([]);
});

test('a file that another program has changed is not overwritten, and its text is given back', async () => {
  const desk = openDesk();
  const mine = draft(desk, ISSUE, withReason);
  const theirs = `${textOf(desk)}\n`;
  writeFileSync(join(desk.content, ISSUE), theirs);
  expect(await saveTexts(desk, [mine], NOW, {})).toMatchObject({ kind: 'changed', path: ISSUE, theirs });
  expect(textOf(desk)).toBe(theirs);
});

test('faults are those of the check, and of two files neither is written', async () => {
  const desk = openDesk();
  const [old, other] = [textOf(desk), textOf(desk, OTHER)];
  const bad = draft(desk, OTHER, (text) => text.replace('heading:', 'haeding:'));
  const saved = await saveTexts(desk, [draft(desk, ISSUE, withReason), bad], NOW, {});
  if (saved.kind !== 'faults') throw new Error(saved.kind);
  expect(saved.error).toBeInstanceOf(ContentError);
  expect(saved.error.faults[0]).toMatchObject({ file: `content/${OTHER}`, line: 2, field: 'haeding' });
  expect([textOf(desk), textOf(desk, OTHER)]).toEqual([old, other]);
});

test('no more than the last versions are kept, those of one moment in their order', async () => {
  const desk = openDesk();
  for (let round = 0; round <= MOST_VERSIONS; round += 1)
    await saveTexts(
      desk,
      [draft(desk, 'about.md', (text) => text.replace('---\n', `---\n# ${round}\n`))],
      NOW,
      {},
    );
  const versions = listVersions(desk.versions, 'about.md');
  expect(versions).toHaveLength(MOST_VERSIONS);
  const kept = versions.map(({ name }) => readVersion(desk.versions, 'about.md', name)?.split('\n')[1]);
  expect(kept.slice(0, 2)).toEqual([`# ${MOST_VERSIONS - 1}`, `# ${MOST_VERSIONS - 2}`]);
  expect(kept.at(-1)).toBe('# 0');
});

test('a version is found by its own name alone', () => {
  const { versions } = openDesk();
  expect(readVersion(versions, ISSUE, '../../../../content/site.yaml')).toBeNull();
});

const PICTURE = 'notices/2026-library/files/a.png';

test('a file comes with its text, and none of them where the content has another file there', async () => {
  const desk = openDesk();
  const bytes = pngFile(2, 3);
  const withFile = draft(desk, ISSUE, (text) =>
    text.replace(
      '\n---\n',
      '\nupdates:\n  - date: 2026-08-01\n    text: 已完工。\n    source: 示例市图书馆\n    file:\n      name: a.png\n      title: 竣工照片\n---\n',
    ),
  );
  const old = textOf(desk);
  mkdirSync(join(desk.content, PICTURE, '..'));
  writeFileSync(join(desk.content, PICTURE), 'another');
  const save = () => saveTexts(desk, [withFile], NOW, {}, new Map([[PICTURE, bytes]]));
  await expect(save()).rejects.toThrow('已经有了，内容不同。');
  expect(textOf(desk)).toBe(old);
  rmSync(join(desk.content, PICTURE));
  expect((await save()).kind).toBe('saved');
  expect(readFileSync(join(desk.content, PICTURE))).toEqual(bytes);
});
