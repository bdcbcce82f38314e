import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContentError, type ContentFault, formatFaults } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { clerkContent } from '@/tests/fixtures/mistakes/clerk-content';
import type { Edit } from '@/tests/fixtures/mistakes/edits';
import { HARMLESS } from '@/tests/fixtures/mistakes/harmless';
import { MISTAKES } from '@/tests/fixtures/mistakes/mistakes';

const GUIDE = join(import.meta.dirname, '../../docs/mistakes.md');
let base = '';
const messages = new Map<string, string>();
beforeAll(() => {
  base = clerkContent();
});
afterAll(() => rmSync(base, { recursive: true }));

/** Makes a mistake in a copy; returns its place, or that of a line of the record, and the first message as staff see it, empty if there is none. */
function make(edit: Edit, at?: string): { place: string; first: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mistake-'));
  try {
    cpSync(base, folder, { recursive: true });
    const own = edit(join(folder, 'content'));
    const place = at === undefined ? own : inRecord(join(folder, 'content'), at);
    return { place, first: formatFaults(findings(join(folder, 'content'))).split('\n')[1] ?? '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// published.yaml@words: the line of the record that has the words, wherever it stands; other places stay.
function inRecord(content: string, at: string): string {
  const [file = '', words] = at.split('@');
  if (words === undefined) return at;
  const lines = readFileSync(join(content, file), 'utf8').split('\n');
  return `${file}:${lines.findIndex((line) => line.includes(words)) + 1}`;
}

// Faults stand before warnings, and of these the one on what is new to the record is no mistake.
function findings(content: string): readonly ContentFault[] {
  try {
    const { warnings } = readContent(content, { today: '2026-12-05' });
    return warnings.filter(({ message }) => !/^有 \d+ 个网址还没有登记/.test(message));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults;
  }
}

// notices/…/03.md:9 as a message begins: content/notices/…/03.md 第 9 行
const asPrinted = (place: string): string => {
  const [, file, line] = /^(.*?)(?::(\d+))?$/.exec(place) ?? [];
  return line === undefined ? `content/${file}` : `content/${file} 第 ${line} 行`;
};

describe.each(Object.entries(MISTAKES).map(([name, rows]) => ({ name, rows })))('$name', ({ rows }) => {
  test.each(rows.map(([what, edit, at]) => ({ what, edit, at })))('$what', ({ what, edit, at }) => {
    const { place, first } = make(edit, at);
    messages.set(what, first);
    const printed = asPrinted(place);
    expect(first.slice(0, printed.length)).toBe(printed);
    // Behind the place stands the field or the message.
    expect(first.slice(printed.length)).toMatch(/^(?: (?!第 \d+ 行)|：)/);
  });
});

test.each(HARMLESS)('harmless: %s', (_, edit) => {
  expect(make(edit).first).toBe('');
});

const cell = (words: string): string => words.replace(/[|<>*\\]/g, (mark) => `\\${mark}`);
const table = (head: string, rows: string[][]): string =>
  [head, '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');

// vitest -u writes the tables anew; the words around them are written by hand.
test('docs/mistakes.md has every mistake with what the check says', async () => {
  const tables = Object.entries(MISTAKES).map(([name, rows]): [string, string] => [
    name,
    table(
      '| 错在哪里 | 检查怎样说 |',
      rows.map(([what]) => [what, cell(messages.get(what) ?? '')]),
    ),
  ]);
  const harmless = table(
    '| 写法 | 为什么不要紧 |',
    HARMLESS.map(([what, , why]) => [what, why]),
  );
  const guide = [...tables, ['没有提示、也不要紧的', harmless] as const].reduce(
    (text, [name, rows]) => text.replace(new RegExp(`(?<=^## ${name}\\n\\n)(?:\\|.*\\n)*`, 'm'), () => rows),
    readFileSync(GUIDE, 'utf8'),
  );
  await expect(guide).toMatchFileSnapshot(GUIDE);
});

test('there are at least 160, each by a name of its own', () => {
  const names = Object.values(MISTAKES).flatMap((rows) => rows.map(([what]) => what));
  expect(names.length).toBeGreaterThanOrEqual(160);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});
