import { expect, test } from 'vitest';
import { checkFollowUps } from '@/lib/content/across/check-follow-ups';
import { Report } from '@/lib/content/fault';
import { both, file } from '@/tests/fixtures/notices/returned-sample';

function faultsOf(follows: string | null, ...pairs: [id: string, to: string][]): string[] {
  const [later, earlier] = both();
  if (later === undefined || earlier === undefined) throw new Error('two notices');
  const files = pairs.map(([id, to]) => {
    const own = file(id);
    return { ...own, front: { ...own.front, follows: to } };
  });
  const own = follows === null ? null : { slug: follows, path: 'notice.md', line: 7 };
  const report = new Report();
  checkFollowUps({ notices: [{ ...later, files, follows: own }, earlier], withdrawn: [] }, report);
  return report.faults.map(({ file: path, line, message }) => `${path} ${line} ${message}`);
}

test('an earlier notice and one of its issues are sound, under any name of the notice', () => {
  expect(faultsOf('2024-library', ['02', '05'])).toEqual([]);
  expect(faultsOf('2024-lib', ['02', '05'])).toEqual([]);
});

test('an unknown notice is reported once, and not every issue', () => {
  expect(faultsOf('2024-libary', ['02', '05'])).toEqual([
    'notice.md 7 没有通报“2024-libary”。你要写的是 2024-library 吗？',
  ]);
});

test('an issue follows nothing while its notice does not, and each follows its own', () => {
  expect(faultsOf(null, ['02', '05'])).toEqual([
    'issues/02.md 1 这份通报的 notice.md 没有写 follows，不知道是哪一份通报的问题。请先在 notice.md 里写上，或删去这一行。',
  ]);
  expect(faultsOf('2024-library', ['02', '05'], ['03', '05'], ['04', '6'])).toEqual([
    'issues/03.md 1 问题 02 也写了 05。一个问题在一份后续通报里只对应一个，请删去一处。',
    'issues/04.md 1 通报 2024-library 没有问题“6”。请写 notices/2024-library/issues 文件夹里有的编号，就是文件名里的数字。',
  ]);
});

test('a notice that follows one of another bureau is asked about', () => {
  const [later, earlier] = both();
  if (later === undefined || earlier === undefined) throw new Error('two notices');
  const other = {
    ...earlier.notice,
    bureau: { ...earlier.notice.bureau, slug: 'museum', name: '某市文物局' },
  };
  const report = new Report();
  const follows = { slug: '2024-library', path: 'notice.md', line: 7 };
  checkFollowUps(
    {
      notices: [
        { ...later, follows },
        { ...earlier, notice: other },
      ],
      withdrawn: [],
    },
    report,
  );
  expect(report.faults).toEqual([]);
  expect(report.warnings.map(({ message }) => message)).toEqual([
    '通报 2024-library 是某市文物局的，这一份是某市图书局的。后续通报一般接着同一个单位的，请核对。',
  ]);
});
