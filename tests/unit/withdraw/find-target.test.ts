import { expect, test } from 'vitest';
import type { Content } from '@/lib/content/read-content';
import { findTarget, type Target } from '@/lib/withdraw/find-target';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { bureau, issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice, withoutMeasure } from '@/tests/fixtures/notices/withdrawn-sample';
import { siteContent } from '@/tests/fixtures/site-content';

const library = {
  ...withdrawnNotice([issue(), { ...withoutMeasure(), id: '04' }]),
  formerly: ['2026-books'],
};
const museum = { ...notice([issue({ notice: '2027-museum' })]), slug: '2027-museum' };
const gone = {
  slug: '2024-old',
  formerly: ['2023-older'],
  bureau,
  bureauName: bureau.name,
  issuer: '某局',
  published: '2024-01-01',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};

function find(words: string, notices = [library, museum]): Target {
  const content: Content = {
    ...siteContent(notices),
    notices,
    withdrawnNotices: [gone],
    published: null,
    slips: [],
    synonyms: [],
    themeGroups: [],
    warnings: [],
  };
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  return findTarget(content, named);
}

test.each(['2026-library', '2026-books'])('%s finds the notice, its issue and its measure', (slug) => {
  const [own] = library.issues;
  expect(find(slug)).toEqual({ kind: 'notice', notice: library });
  expect(find(`${slug}/02`)).toEqual({ kind: 'issue', notice: library, issue: own });
  expect(find(`${slug}/02#m1`)).toEqual({
    kind: 'measure',
    notice: library,
    issue: own,
    measure: own?.parts[0]?.measures[0],
  });
});

test.each([
  ['2025-park', '没有通报 2025-park。现有的是 2026-library、2027-museum。'],
  ['2024-old/01', '通报 2024-old 已撤下。'],
  ['2023-older', '通报 2023-older 已撤下。'],
  ['2026-books/77', '通报 2026-library 没有问题 77。'],
  ['2026-library/03', '问题 03 已撤下。'],
  ['2026-library/04#m1', '措施 04-m1 已撤下。'],
  ['2026-library/02#m9', '问题 02 没有编号是 m9 的措施。可写的有 m1。'],
])('%s is refused: %s', (words, message) => {
  expect(() => find(words)).toThrow(message);
});

test('the only notice is refused, its issues are not', () => {
  expect(() => find('2026-library', [library])).toThrow('网站只有这一份通报，撤下以后就没有内容了。');
  expect(find('2026-library/02', [library]).kind).toBe('issue');
});
