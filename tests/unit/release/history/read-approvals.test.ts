import { expect, test } from 'vitest';
import { readApprovals } from '@/lib/release/history/read-approvals';
import { placesIn } from '@/lib/release/places';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const NAME = '0123456789abcdef';
const ENTRY = `- digest: "${NAME}"\n  time: "2026-03-01T00:00:00.000Z"\n`;
const read = (text?: string) =>
  readApprovals(
    placesIn(temporaryFolder(text === undefined ? {} : { [`approvals/${NAME}.yaml`]: text })),
    NAME,
  );

test('a release that nobody signed has no approvals', () => {
  expect(read()).toEqual([]);
});

test('approvals are read in their order, with what was written on the sheet', () => {
  const signed = `${ENTRY}  number: "〔2026〕1号"\n  drafted: "甲"\n  reviewed: "乙"\n  approved: "丙"\n  by: "a@b"\n`;
  const bare = { digest: NAME, time: '2026-03-01T00:00:00.000Z' };
  expect(read(`${ENTRY}${signed}`)).toEqual([
    bare,
    { ...bare, number: '〔2026〕1号', drafted: '甲', reviewed: '乙', approved: '丙' },
  ]);
});

test.each(['', 'digest: a', '- digest: a', '- digest: 1\n  time: a', '- 甲'])(
  'a file of %j was changed, which is an error',
  (text) => {
    expect(() => read(text)).toThrow(`${NAME}.yaml 读不懂，可能改过。`);
  },
);
