import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readTimelinePage } from '@/lib/check-site/layouts/read-timeline-page';

test('the line of time states dates and sentences; an entry without a sentence is from the fields', () => {
  const $ = load(
    '<ol class="timeline"><li id="feedback"><p>2025年</p></li><li id="s4-1"><p><time>2025年</time>起</p><q><b>2025年以来</b>办班。</q><p>注</p></li></ol>',
  );
  expect(readTimelinePage($)).toEqual([
    { about: '', facts: { 编号: 's4-1', 起止: '2025年起', 文字: '2025年以来', 原句: '2025年以来办班。' } },
  ]);
});
