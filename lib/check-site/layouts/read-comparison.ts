import { textWithout } from '@/lib/check-site/read/page-text';
import { type Place, readLayout } from '@/lib/check-site/read/read-layout';

// Columns that are no status.
const OTHERS = ['问题', '整改状态的比例', '再次指出', '目标时间已过'];
const HIDDEN = '.sr-only, .plain-only';

const cell = (head: string): Place => [
  `> td[data-head="${head}"]`,
  (found) => textWithout(found, HIDDEN).trim(),
];

/** The rows of the page of comparison, one for each notice. */
export const readComparison = readLayout({
  each: 'main tbody tr:has(> td)',
  facts: {
    年份: '> th > b',
    截至: ['> th > span:nth-of-type(1)', (span) => span.text().replace(/^以.*的名义发布，/, '')],
    个数: (row) => {
      const [, withdrawn = ''] = row.find('> th > span:nth-of-type(2)').text().split('，');
      return textWithout(row.find('> td[data-head="问题"]'), HIDDEN).trim() + withdrawn;
    },
    各状态的个数: (row, $) =>
      row
        .children('td')
        .toArray()
        .map((one) => ({ head: $(one).attr('data-head') ?? '', count: textWithout($(one), HIDDEN).trim() }))
        .filter(({ head, count }) => !OTHERS.includes(head) && count !== '0')
        .map(({ head, count }) => `${count} 个${head}`)
        .sort()
        .join('\n'),
    再次指出的个数: cell('再次指出'),
    没有完成的目标月份: '[data-months]@data-months',
  },
});
