import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { homeForms } from '@/lib/check-site/forms/home-forms';
import { built } from '@/tests/unit/check-site/built';
import { issue, NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const PLAIN = { remaining: [], targets: [] };
const newer = published([issue(PLAIN)]);
const older = {
  ...published([issue({ ...PLAIN, id: '03', url: 'https://books.example/old/issues/03/' })]),
  notice: { ...newer.notice, url: 'https://books.example/old/', published: '2024-01-01' },
};

const row = (url: string): string =>
  `<li><p>基本完成整改</p><div><p><a href="${url}">开放时间偏短</a></p></div></li>`;
const OPEN = [row('https://books.example/old/issues/03/'), row(`${NOTICE_URL}issues/02/`)];
const page = (changes: { sum?: string; open?: string; rest?: string } = {}): string => {
  const { sum = '2', open = OPEN.join(''), rest = '' } = changes;
  return `<main><ul><li><b>2</b> 个问题</li><li><svg></svg><b>2</b> 个基本完成整改</li></ul><p>以上是 ${sum} 份通报的合计。</p>
<section aria-labelledby="unfinished"><h2 id="unfinished">需进一步整改的 2 个问题</h2><ul>${open}</ul><p>${rest}</p></section></main>`;
};

const faultsIn = (html: string, name: string): string[] =>
  homeForms(built({}, html), [newer, older])
    .filter((form) => form.name === name)
    .flatMap(compareRecords);

test('the home page of several notices counts them all', () => {
  expect(faultsIn(page(), '首页的合计')).toEqual([]);
  expect(faultsIn(page({ sum: '3' }), '首页的合计')).toEqual(['/：通报的份数是“3”，issues.json 里是“2”']);
});

test('what is open stands by its target, of one month the older notice first, and what is not shown is counted', () => {
  expect(faultsIn(page(), '首页的未完成问题')).toEqual([]);
  expect(faultsIn(page({ open: OPEN.toReversed().join('') }), '首页的未完成问题')).toEqual(['/：次序不同']);
  expect(faultsIn(page({ open: OPEN[0] ?? '' }), '首页的合计')).toEqual([
    '/：其余的个数是“”，issues.json 里是“1”',
  ]);
  expect(faultsIn(page({ open: OPEN[0] ?? '', rest: '其余 1 个见清单' }), '首页的合计')).toEqual([]);
});

test('the home page of one notice does not count what is open where nothing is', () => {
  const rectified = { ...issue(PLAIN).status, code: 'rectified', label: '已整改' } as const;
  const faults = (notice: Parameters<typeof homeForms>[1][number]): string[] =>
    homeForms(built({}, '<main></main>'), [notice])
      .filter((form) => form.name === '首页的个数')
      .flatMap(compareRecords)
      .filter((fault) => fault.includes('未完成的个数'));
  expect(faults(published([issue({ ...PLAIN, status: rectified })]))).toEqual([]);
  expect(faults(newer)).toEqual(['/：未完成的个数是“”，issues.json 里是“1”']);
});
