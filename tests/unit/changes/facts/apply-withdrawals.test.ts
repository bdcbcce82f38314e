import { expect, test } from 'vitest';
import { compareNotice } from '@/lib/changes/facts/compare-notice';
import type { Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWN_FILE, withdrawnNotice, withoutMeasure } from '@/tests/fixtures/notices/withdrawn-sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

const second = issue({ id: '03', heading: '（3）书库偏小。', printedNumber: '（3）', title: '书库偏小' });
const before = notice([issue(), second]);

function told(after: Notice) {
  const [old, now] = [before, after].map((one) => exported(smallExport([one])).notices[0]);
  if (old === undefined || now === undefined) throw new Error('no notice');
  return compareNotice(old, now);
}

const CAUSE = '2026年11月28日撤下，原因：含有个人信息。';

test('a withdrawn issue and a withdrawn measure account for all that went with them, and repeat none of it', () => {
  const changes = told(withdrawnNotice([withoutMeasure()]));
  expect(changes).toEqual(
    ['问题 3', '措施 02-m1'].map((name) => ({
      kind: 'withdrawn',
      where: `2026-library ${name}`,
      before: '公开',
      after: '已撤下',
      cause: CAUSE,
    })),
  );
});

test('a withdrawn measure takes the mark of its later work with it', () => {
  const [old, now] = [notice([issue({ later: measure() })]), notice([withoutMeasure()])].map(
    (one) => exported(smallExport([one])).notices[0],
  );
  if (old === undefined || now === undefined) throw new Error('no notice');
  expect(compareNotice(old, now).map(({ where }) => where)).toEqual(['2026-library 措施 02-m1']);
});

test('a withdrawn file accounts for what its update lacks, and repeats neither name nor title', () => {
  const update = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
  const at = (own: Partial<Update>) =>
    exported(smallExport([notice([issue({ updates: [{ ...update, ...own }] })])])).notices[0];
  const [old, now] = [at({ file: evidenceFile() }), at({ withdrawnFile: WITHDRAWN_FILE })];
  if (old === undefined || now === undefined) throw new Error('no notice');
  expect(compareNotice(old, now)).toEqual([
    {
      kind: 'withdrawn',
      where: '2026-library 问题 2 2026年5月1日更新的佐证材料',
      before: '公开',
      after: '已撤下',
      cause: CAUSE,
    },
  ]);
});

test('what changes beside them is still unexplained', () => {
  const other = issue({ parts: [{ label: '整改情况：', measures: [] }] });
  const open = told(withdrawnNotice([other])).filter(({ cause }) => cause === null);
  expect(open.length).toBeGreaterThan(0);
});

test('an issue that goes without a statement has no cause', () => {
  expect(told(notice([issue()]))).toEqual([
    {
      kind: 'withdrawn',
      where: '2026-library 问题 3 书库偏小',
      before: '书库偏小',
      after: null,
      cause: null,
    },
  ]);
});
