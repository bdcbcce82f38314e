import { expect, test } from 'vitest';
import { formatFault, Report } from '@/lib/content/fault';
import { checkMissing } from '@/lib/content/published/check-missing';
import { publishable } from '@/lib/content/published/publishable';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const NOTICE = '/notices/2026-library/';
const PAGE = `${NOTICE}issues/02/`;
const update = { date: '2026-04-01', text: '进展。', source: '某市图书局' };
const erratum = { date: '2026-04-02', from: '缩短', to: '延长', reason: '抄错。' };
const whole = notice([issue()]);
const known = publishable([whole]);

function faultsOf(without: string[], now = whole): string[] {
  const report = new Report();
  const texts = Object.fromEntries(
    Object.entries(known.texts).filter(([address]) => !without.includes(address)),
  );
  const lineOf = (address: string): number => Object.keys(texts).sort().indexOf(address) + 1;
  checkMissing(
    { path: 'published.yaml', record: { ...known, texts }, lineOf, isWhole: true },
    publishable([now]),
    report,
  );
  return report.faults.map(formatFault);
}

test('a record with all that came with the first publication is whole', () => {
  expect(faultsOf([])).toEqual([]);
});

test('a notice that is not recorded at all is new', () => {
  expect(faultsOf(Object.keys(known.texts))).toEqual([]);
});

test('updates, corrections and files may be new', () => {
  const updates = [{ ...update, file: evidenceFile() }];
  const now = notice([issue({ updates, errata: [erratum] })]);
  expect(faultsOf([], { ...now, errata: [{ ...erratum, from: '通告', to: '通报' }] })).toEqual([]);
});

test('missing lines are reported at the line above the first of them', () => {
  expect(faultsOf([`${PAGE}#m1`])).toEqual([
    expect.stringMatching(`^published.yaml 第 2 行：这一行以下少了 ${PAGE}#m1 的登记。`),
  ]);
  expect(faultsOf([PAGE, `${PAGE}#m1`])).toEqual([
    expect.stringMatching(`^published.yaml 第 1 行：这一行以下少了 ${PAGE} 等 2 条 的登记。`),
  ]);
});

test('where no line stands above, no line is named', () => {
  expect(faultsOf([NOTICE])).toEqual([
    expect.stringMatching(`^published.yaml：这一行以下少了 ${NOTICE} 的登记。`),
  ]);
});
