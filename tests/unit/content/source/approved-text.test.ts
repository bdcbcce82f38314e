import { expect, test } from 'vitest';
import { approvedText } from '@/lib/content/source/approved-text';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const NOTICE = { ...notice([issue()]), title: '关于整改的通报', signed: '2026-03-01' };
const approved = (...lines: string[]) => approvedText(lines.join('\n'), NOTICE);

test('it goes from the title to the signed date, without the line of time and source', () => {
  expect(
    approved(
      '首页',
      '',
      '关于整改的通报',
      '',
      '2026年03月01日 来源：甲',
      '一、乙',
      '',
      '2026年3月1日',
      '',
      '打印',
    ),
  ).toEqual({
    text: '关于整改的通报\n一、乙\n\n2026年3月1日',
    meta: '2026年03月01日 来源：甲',
    below: ['打印'],
  });
});

test('the title may be the first line and the date the last', () => {
  expect(approved('关于整改的通报', '来源：甲', '2026年3月1日')?.below).toEqual([]);
});

test.each([
  ['the title', ['某通报', '来源：甲', '2026年3月1日']],
  ['the signed date', ['关于整改的通报', '来源：甲', '乙']],
  ['the signed date below the title', ['2026年3月1日', '关于整改的通报', '来源：甲']],
])('without %s on a line of its own there is none', (_, lines) => {
  expect(approved(...lines)).toBeNull();
});

test('without a signature there is none', () => {
  expect(approvedText('关于整改的通报\n来源：甲\n乙', { ...NOTICE, signed: undefined })).toBeNull();
});
