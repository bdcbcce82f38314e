import { expect, test } from 'vitest';
import { bodyOfSignature } from '@/lib/import/fields/body-of-signature';

const PARTY = '中共某市某局党组';
const DATE = '2024年6月20日';
const signedBy = (ofTitle: string | null, ...end: string[]) =>
  bodyOfSignature(
    ['一、甲', '整改情况：乙。', ...end].map((text, at) => ({ line: at + 1, text })),
    ofTitle,
  );

test.each([
  ['the body of the title', PARTY, [PARTY, DATE], PARTY],
  ['another body', PARTY, ['某市某局', DATE], '某市某局'],
  ['two bodies', PARTY, [PARTY, '某市某局', DATE], PARTY],
  ['spaces in its name', PARTY, ['中 共 某 市 某 局 党 组', DATE], PARTY],
  ['contacts between body and date', PARTY, ['某市某局', '联系电话：0000-1234567', DATE], '某市某局'],
  ['a name beside the date, and none in the title', null, [`某市某局 ${DATE}`], '某市某局'],
])('a signature with %s', (_, ofTitle, end, body) => {
  expect(signedBy(ofTitle, ...end)).toBe(body);
});

test.each([
  ['only a date', [DATE]],
  ['a name beside the date', [`某市某局 ${DATE}`]],
  ['two bodies on one line', [`${PARTY}  某市某局`, DATE]],
  ['no date', ['某市某局']],
])('where a signature has %s, the title decides', (_, end) => {
  expect(signedBy(PARTY, ...end)).toBeNull();
});
