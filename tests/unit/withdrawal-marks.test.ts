import { expect, test } from 'vitest';
import { entryMark, isMark, issueMark, marksIn, measureMark, WITHDRAWN_WORDS } from '@/lib/withdrawal-marks';

test.each([issueMark('07'), measureMark('07', 'm1'), entryMark('07', 'm1'), WITHDRAWN_WORDS])(
  '%s is a mark',
  (mark) => {
    expect(isMark(mark)).toBe(true);
    expect(isMark(`一是${mark}`)).toBe(false);
  },
);

test('marks of issues and measures are found in a source, those of entries are not there', () => {
  expect(issueMark('07')).toBe('〔问题7已撤下〕');
  expect(
    marksIn(`${issueMark('07')}\n整改情况:一是${measureMark('08', 'n2')}二是开放。${WITHDRAWN_WORDS}`),
  ).toEqual(['〔问题7已撤下〕', '〔措施08-n2已撤下〕']);
  expect(isMark('〔2023〕12号')).toBe(false);
});
