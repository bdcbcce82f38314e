import { expect, test } from 'vitest';
import { issueCodes, listChoices } from '@/lib/check-site/expect/across/issue-codes';
import { issue, NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const other = issue({ id: '03', url: `${NOTICE_URL}issues/03/`, targets: [], remaining: [] });
const data = {
  notices: [{ url: NOTICE_URL, bureau: 'library', bureauName: '某局' }],
  issues: [
    { url: `${NOTICE_URL}issues/02/`, bureau: 'library', group: { code: 'people', label: '' } },
    { url: other.url, bureau: 'library', group: null },
  ],
};
const codes = issueCodes([published([issue(), other])], data);

test('an issue is filtered by bureau and group as the data over all say, and by what its own say', () => {
  expect(codes.map(({ facts }) => facts)).toEqual([
    {
      单位: 'library',
      方面: 'people',
      年份: '2026',
      状态: 'basically-complete',
      原因: 'staffing-limit',
      目标: '2026-12',
    },
    { 单位: 'library', 方面: '', 年份: '2026', 状态: 'basically-complete', 原因: '', 目标: '' },
  ]);
});

test('without these data nothing is expected of bureau and group', () => {
  expect(Object.keys(issueCodes([published()], null)[0]?.facts ?? {})).toEqual([
    '年份',
    '状态',
    '原因',
    '目标',
  ]);
});

test('a filter has the choices that leave something out', () => {
  expect(listChoices(codes)).toEqual({
    单位: '',
    方面: 'people 1',
    年份: '',
    状态: '',
    原因: 'staffing-limit 1',
    目标: 'passed',
  });
});
