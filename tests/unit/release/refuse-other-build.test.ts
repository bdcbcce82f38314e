import { expect, test } from 'vitest';
import { releaseName } from '@/lib/release/folder/sums';
import { refuseOtherBuild } from '@/lib/release/refuse-other-build';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('only the build of that name is released', () => {
  const out = temporaryFolder({ SHA256SUMS: 'list\n' });
  const name = releaseName('list\n');
  expect(() => refuseOtherBuild(out, name)).not.toThrow();
  expect(() => refuseOtherBuild(out, 'other')).toThrow(
    `${out}/ 里现在是 ${name}，核对过的是 other，没有发布。请从头再运行一次。`,
  );
  const empty = temporaryFolder();
  expect(() => refuseOtherBuild(empty, name)).toThrow('里现在没有生成的网站');
});
