import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { notesHtml, textHtml } from '@/lib/archive/offline-text';
import { noticeLines } from '@/lib/model/reading-order';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const sample = notice([
  issue({ parts: [{ label: '整改情况：', measures: [measure({ text: '延长时间。\n写作 A<B & C。' })] }] }),
  unfinished({ id: '03' }),
]);
const $ = load(textHtml(site, sample, { common: [], local: new Map() }).join('\n'));

test('the text without our notes is the approved text below the title, line by line', () => {
  $('[data-editorial]').remove();
  const lines = $('h1, h2, h3, h4, h5, h6, p').map((_, one) => $(one).text());
  expect(lines.get()).toEqual(
    noticeLines(sample)
      .slice(1)
      .map(({ text }) => text),
  );
});

test('an issue has an anchor, its number and status, and each measure an anchor', () => {
  const article = $('#issue-03');
  expect([article.attr('data-issue'), article.attr('data-number')]).toEqual([
    '03',
    unfinished().printedNumber,
  ]);
  expect($('#issue-02-m1').text()).toContain('延长时间。');
});

test('what stands once on the page is not repeated with each issue', () => {
  const common = [{ words: '演示副本，非某市图书局官方网站，内容以官方发布为准。', html: '' }];
  const html = textHtml(site, sample, { common, local: new Map() }).join('\n');
  expect(html).not.toContain('演示副本');
  expect(html).not.toContain('出自：');
  expect(html).toContain('状态：');
});

test('notes are a list marked as ours', () => {
  expect(notesHtml([{ words: '甲', html: '<b>甲</b>' }])).toBe(
    '<ul class="notes" data-editorial="true">\n<li><b>甲</b></li>\n</ul>',
  );
});
