import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '@/scripts/sign-off/commit-of';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('the commit is named, and whether anything was changed since; without git there is none', () => {
  const folder = temporaryFolder({ 'content/site.yaml': 'name: 示例\n' });
  const content = join(folder, 'content');
  expect(commitOf(content)).toBeUndefined();
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@example.gov.cn'];
    return spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).stdout.trim();
  };
  git('init', '-q');
  expect(commitOf(content)).toBeUndefined();
  git('add', '-A');
  git('commit', '-qm', 'first');
  expect(commitOf(content)).toBe(git('rev-parse', 'HEAD'));
  writeFileSync(join(content, 'site.yaml'), 'name: 另一个\n');
  expect(commitOf(content)).toBe(`${git('rev-parse', 'HEAD')}，另有没有提交的改动（dirty）`);
});
