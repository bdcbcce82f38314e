import { expect, test } from 'vitest';
import { siteRecords } from '@/lib/check-site/expect/across/site-records';
import { built } from '@/tests/unit/check-site/built';
import { NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const json = JSON.stringify({
  notes: ['一'],
  notice: { id: '2026-library', url: NOTICE_URL },
  issues: [{ id: '02', url: `${NOTICE_URL}issues/02/` }],
  withdrawn: [{ id: '03', url: `${NOTICE_URL}issues/03/` }],
});
const withdrawal = { date: '2026-09-01', reason: '错', basis: null };
const whole = {
  ...published(undefined, '<footer><p>网页打印件</p><p>信息来源 某局</p></footer>'),
  withdrawn: [{ id: '03', url: `${NOTICE_URL}issues/03/`, notice: '2026-library', ...withdrawal }],
};
const recordsIn = (files: Record<string, string>) =>
  siteRecords(built({ '/notices/2026-library/issues.json': json, ...files }), [whole]);
const PAGE = `<link rel="canonical" href="https://books.example/bureaus/library/"><main><ul><li><h3><a href="/notices/2026-library/">通报</a></h3></li></ul></main>`;

test('notice, issues and withdrawn issues are those of the notice, with the bureau whose page lists it', () => {
  expect(recordsIn({ '/bureaus/library/index.html': PAGE })).toEqual([
    {
      about: '',
      facts: {
        $schema: '"https://books.example/data/issues-schema.json"',
        notes: JSON.stringify(whole.notes),
        各字段: '$schema、notes',
      },
    },
    {
      about: NOTICE_URL,
      facts: {
        id: '"2026-library"',
        url: `"${NOTICE_URL}"`,
        各字段: 'bureau、bureauName、id、url',
        bureau: '"library"',
        bureauName: '"某局"',
      },
    },
    {
      about: `${NOTICE_URL}issues/02/`,
      facts: {
        id: '"02"',
        url: `"${NOTICE_URL}issues/02/"`,
        各字段: 'bureau、group、id、url',
        bureau: '"library"',
      },
    },
    {
      about: `${NOTICE_URL}issues/03/`,
      facts: { id: '"03"', url: `"${NOTICE_URL}issues/03/"`, 各字段: 'id、url' },
    },
  ]);
});

test('on a site of one bureau, no page says its code, and none is expected', () => {
  expect(recordsIn({})[1]?.facts.bureau).toBeUndefined();
});
