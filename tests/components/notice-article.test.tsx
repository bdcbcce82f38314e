import { expect, test } from 'vitest';
import { NoticeArticle } from '@/components/notice/notice-article';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { render } from './render';

const plain = notice([issue()]);
const noteOf = (shown: typeof plain) =>
  render(<NoticeArticle site={site} notice={shown} />)('p:contains(本站注)').text();

test('a note says that marks were restored, only where they were', () => {
  expect(noteOf(plain)).toBe('');
  expect(noteOf({ ...plain, restoredMarks: true })).toBe(
    '本站注：收到的文本部分标点为半角，已规范为全角，文字未作改动。',
  );
});

test('after an erratum the note does not say that no word was changed', () => {
  const erratum = { date: '2026-04-01', from: '甲', to: '乙', reason: '笔误。' };
  expect(noteOf({ ...plain, restoredMarks: true, errata: [erratum] })).toMatch(/已规范为全角。$/);
  const corrected = notice([issue({ errata: [erratum] })]);
  expect(noteOf({ ...corrected, restoredMarks: true })).toMatch(/已规范为全角。$/);
});

test('the page on which it was first published is linked below the title, only where it is known', () => {
  const sourceUrl = 'https://www.example.gov.cn/tongbao/1.html';
  const linkOf = (shown: typeof plain, official: boolean) =>
    render(<NoticeArticle site={{ ...site, official }} notice={shown} />)('header a');
  expect(linkOf(plain, false)).toHaveLength(0);
  const link = linkOf({ ...plain, sourceUrl }, false);
  expect(link.text()).toBe('官方发布的网页（www.example.gov.cn）');
  expect(link.attr('href')).toBe(sourceUrl);
  expect(linkOf({ ...plain, sourceUrl }, true).text()).toBe('原发布网页（www.example.gov.cn）');
});
