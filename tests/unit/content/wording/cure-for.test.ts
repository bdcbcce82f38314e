import { expect, test } from 'vitest';
import { cureFor } from '@/lib/content/wording/cure-for';

const space = { kind: 'space', words: '甲 乙', doubt: '' } as const;
const host = { kind: 'host', words: 'HTTPS://B.CN', doubt: '' } as const;

test('approved text stays as it is', () => {
  expect(cureFor(space, true)).toBe('如果批准的原文就是这样，请在 content/accepted.yaml 里登记这几个字。');
  expect(cureFor(host, true)).toBe(
    '认可这个网站的，请在 allowedHosts 里加上 b.cn；不认可、批准的原文却是这样的，请在 content/accepted.yaml 里登记这几个字。',
  );
});

test('the editors’ own words can be set right', () => {
  expect(cureFor(space, false)).toBe('请删去空格；有意这样写的，请在 content/accepted.yaml 里登记这几个字。');
  expect(cureFor(host, false)).toBe('认可这个网站的，请在 allowedHosts 里加上 b.cn；不该有的，请删去。');
});
