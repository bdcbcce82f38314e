import { expect, test } from 'vitest';
import { aboutTrail, documentsTrail, issuesTrail, issueTrail, noticesTrail, noticeTrail } from '@/lib/trail';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const whole = notice([issue()]);

test('an issue stands below its list, its notice and the list of notices', () => {
  expect(issueTrail(whole, issue())).toEqual({
    above: [
      { label: '全部通报', path: '/notices/' },
      { label: '2026年巡察整改通报', path: '/notices/2026-library/' },
      { label: '问题清单', path: '/notices/2026-library/issues/' },
    ],
    here: '问题 2',
  });
});

test('each page above stands where its own breadcrumbs say', () => {
  expect(issuesTrail(whole).above).toEqual(issueTrail(whole, issue()).above.slice(0, 2));
  expect(documentsTrail(whole).above).toEqual(issuesTrail(whole).above);
  expect(noticeTrail(whole).above).toEqual(issueTrail(whole, issue()).above.slice(0, 1));
  expect(noticesTrail.above).toEqual([]);
});

test('the editors’ page stands below the home page, under its own title', () => {
  expect(aboutTrail({ title: '说明' })).toEqual({ above: [], here: '说明' });
});
