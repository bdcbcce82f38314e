import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentState } from '@/lib/publish/content-state';
import { readPublishing } from '@/lib/publish/disk/read-publishing';
import { runFiles, writeKnown } from '@/lib/publish/disk/run-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('what was compared is shown until something is released', () => {
  const root = temporaryFolder({ 'content/site.yaml': 'name: a\n', 'publish.yaml': 'targets: x\n' });
  const [content, folder] = [join(root, 'content'), join(root, 'kept')];
  const runs = { root, folder, program: [], cwd: root, env: process.env, booted: 0 };
  expect(readPublishing(content, runs)).toMatchObject({
    targets: [],
    words: '还没有与公开的内容比较过。',
    releases: [],
    comparison: null,
    hasSheet: false,
    run: null,
  });
  expect(readPublishing(content, runs).faults).toHaveLength(1);
  const known = { at: '2026-11-28T08:00:00Z', target: 'a', count: 1, digest: '3f2a' };
  writeKnown(folder, { ...known, what: 'compared', content: contentState(content) });
  const { changes, sheetOf } = runFiles(folder);
  writeFileSync(changes, JSON.stringify({ since: 'a', now: 'b', changes: [] }));
  writeFileSync(sheetOf('3f2a'), 'sheet');
  const { words, comparison, hasSheet } = readPublishing(content, runs);
  expect([words.slice(0, 9), comparison?.now, hasSheet]).toEqual(['有 1 处改动还没', 'b', true]);
  writeKnown(folder, { ...known, what: 'published', content: contentState(content) });
  expect(readPublishing(content, runs).comparison).toBeNull();
});
