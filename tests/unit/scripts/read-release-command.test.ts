import { expect, test } from 'vitest';
import { ReleaseError } from '@/lib/release/release-error';
import { readReleaseCommand } from '@/scripts/sign-off/read-release-command';

const read = (...args: string[]) => readReleaseCommand(args, 'content');

test('what is not written is undefined, and a rollback may name a release', () => {
  expect(read('--to', 'site', '--from', 'site.tar.gz')).toMatchObject({
    to: 'site',
    from: 'site.tar.gz',
    rollback: false,
    purge: false,
    approval: undefined,
    built: undefined,
  });
  expect(read('--to', 'site', '--rollback', 'a1b2')).toMatchObject({ rollback: true, name: 'a1b2' });
});

test('the names of those who signed belong to the sheet', () => {
  const { approval } = read('--to', 'site', '--sheet', 'a1b2', '--approved', '签发人');
  expect(approval).toMatchObject({ sheet: 'a1b2', approved: '签发人' });
});

test.each([
  ['without a folder', []],
  ['with an unknown option', ['--to', 'site', '--back']],
  ['with a name but no --rollback', ['--to', 'site', 'a1b2']],
  ['with names but no sheet', ['--to', 'site', '--approved', '签发人']],
  ['with a pack and a build', ['--to', 'site', '--from', 'site.tar.gz', '--built', 'a1b2']],
  ['back to a build', ['--to', 'site', '--rollback', '--built', 'a1b2']],
  ['back to a pack', ['--to', 'site', '--rollback', '--from', 'site.tar.gz']],
  ['back in place of another', ['--to', 'site', '--rollback', '--replace', 'a1b2']],
  ['back with a sheet', ['--to', 'site', '--rollback', '--sheet', 'a1b2']],
  ['a purge with a rollback', ['--to', 'site', '--purge', '--rollback']],
])('%s, the usage is the answer', (_, args) => {
  const reading = () => read(...args);
  expect(reading).toThrow(ReleaseError);
  expect(reading).toThrow(/^用法：npm run release -- --to 文件夹/);
});
