import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkAsOf } from '@/lib/content/rules/front-matter/check-as-of';

const front = {
  title: '甲',
  titleLines: ['甲'],
  shortTitle: '甲',
  issuer: '乙',
  published: '2026-03-02 09:00',
  signed: '2026-03-01',
  asOf: '2026-02-15',
  sourceSha256: '0'.repeat(64),
};
const place = { path: 'notice.md', lineOf: () => 8 };

function faultsOf(changes: { asOf?: string; signed?: string | undefined }, ...texts: string[]) {
  const report = new Report();
  checkAsOf({ ...front, ...changes }, place, texts, report);
  return report.faults;
}

test('the day of signing needs no words', () => {
  expect(faultsOf({ asOf: '2026-03-01' })).toEqual([]);
});

test('without a signature the day of publication takes its place', () => {
  expect(faultsOf({ asOf: '2026-03-02', signed: undefined })).toEqual([]);
});

test.each(['截至2026年2月15日，已完成。', '截止2026年2月15日', '截止到 2026年2月15日'])(
  'another day is accepted where the text says %s',
  (text) => {
    expect(faultsOf({}, '前言。', text)).toEqual([]);
  },
);

test('a day that the text names without 截至 is not accepted', () => {
  expect(faultsOf({}, '2026年2月15日召开会议。')).toEqual([
    {
      file: 'notice.md',
      line: 8,
      field: 'asOf',
      message:
        '截至日期 2026-02-15 与落款日期 2026-03-01 不同，通报里也没有写“截至”这一天。请改成 2026-03-01，或照通报写的截至日期改。',
    },
  ]);
});

test('the fault of an unsigned notice names its day of publication', () => {
  expect(faultsOf({ signed: undefined }).map(({ message }) => message)).toEqual([
    '截至日期 2026-02-15 与发布日期 2026-03-02 不同，通报里也没有写“截至”这一天。请改成 2026-03-02，或照通报写的截至日期改。',
  ]);
});

test.each(['signed', 'published'])('nothing is compared with a faulty %s', (field) => {
  const report = new Report();
  report.add({ file: 'notice.md', field, message: '错。' });
  checkAsOf(front, place, [], report);
  expect(report.faults).toHaveLength(1);
});
