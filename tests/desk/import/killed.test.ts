import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { bundleChild } from '@/tests/desk/helpers/bundle-child';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const folder = mkdtempSync(join(tmpdir(), 'import-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an import that is killed at any step leaves the whole folder or none, and what is left is no content', async () => {
  const child = await bundleChild(folder, 'import/import-child');
  const run = (env: Record<string, string>) => {
    const content = join(mkdtempSync(join(folder, 'run-')), 'content');
    cpSync(VALID_CONTENT, content, { recursive: true });
    const args = [child, content];
    const ended = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
    return { content, ...ended };
  };
  const { stdout, content: whole } = run({ COUNT: 'yes' });
  const calls = (stdout.trim().split('\n')[1] ?? '').split(' ');
  const files = readdirSync(join(whole, 'notices/2026-zhuanxiang'), { recursive: true }).length;
  const [first, last] = [calls.indexOf('mkdtempSync'), calls.indexOf('renameSync')];
  expect(first).toBeGreaterThan(0);
  const seen = new Set<boolean>();
  for (let at = first; at <= last + 1; at += 1)
    for (const half of calls[at] === 'writeFileSync' ? ['', 'yes'] : ['']) {
      const { content, signal } = run({ KILL_AT: String(at), HALF: half });
      expect(signal).toBe('SIGKILL');
      const names = readdirSync(join(content, 'notices'));
      const isThere = names.includes('2026-zhuanxiang');
      seen.add(isThere);
      if (isThere) {
        const left = readdirSync(join(content, 'notices/2026-zhuanxiang'), { recursive: true });
        expect(left).toHaveLength(files);
      } else expect(() => readContent(content)).not.toThrow();
      rmSync(join(content, '..'), { recursive: true });
    }
  expect(seen).toEqual(new Set([false, true]));
});
