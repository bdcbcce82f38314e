import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkFormerly } from '@/lib/content/rules/check-formerly';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const named = (slug: string, ...formerly: string[]) => ({ ...notice([issue()]), slug, formerly });

function faultsOf(...notices: ReturnType<typeof named>[]) {
  const report = new Report();
  checkFormerly(notices, 'content', report);
  return report.faults;
}

test('old names that no other notice has are accepted', () => {
  expect(faultsOf(named('new', 'older', 'old'), named('other'))).toEqual([]);
});

test('an old name cannot be the present name of another notice', () => {
  expect(faultsOf(named('new', 'older', 'other'), named('other'))).toEqual([
    {
      file: 'content/notices/new/notice.md',
      field: 'formerly 第 2 条',
      message: '“other”是现在的一份通报的名字，不是旧名。请改正。',
    },
  ]);
});

test('the present name of a notice is not its old name', () => {
  expect(faultsOf(named('new', 'new')).map(({ message }) => message)).toEqual([
    '“new”是现在的一份通报的名字，不是旧名。请改正。',
  ]);
});

test('an old name of two notices is reported in both, each naming the other', () => {
  expect(faultsOf(named('a', 'old'), named('b', 'old')).map(({ file, message }) => [file, message])).toEqual([
    ['content/notices/a/notice.md', '“old”也是 notices/b 的旧名。一个旧名只能写在一份通报里，请删去一处。'],
    ['content/notices/b/notice.md', '“old”也是 notices/a 的旧名。一个旧名只能写在一份通报里，请删去一处。'],
  ]);
});
