import { expect, test } from 'vitest';
import { SeveralHomeView } from '@/components/views/several/several-home-view';
import { render } from '@/tests/components/render';
import { bureau, issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';

const page = samplePage('/', '首页');
const of = (slug: string, day: string, count: number) => ({
  ...notice([
    issue({ id: '01', notice: slug }),
    ...Array.from({ length: count }, (_, index) =>
      unfinished({ id: String(index + 2).padStart(2, '0'), notice: slug }),
    ),
  ]),
  slug,
  published: day,
  asOf: day,
});
const newest = of('2027-library', '2027-03-01', 1);
const oldest = of('2025-library', '2025-03-01', 1);

test('home of several notices counts all and gives each its own day', () => {
  const $ = render(<SeveralHomeView site={site} notices={[newest, oldest]} page={page} />);
  const tally = $('main li:has(> b)').map((_, item) => $(item).text().trim());
  expect(tally.get()).toEqual(['4 个问题', '2 个已整改', '2 个未完成整改']);
  const days = $('main li:has(> h3) > p:last-child').map((_, line) => $(line).text());
  expect(days.get()).toEqual(['截至2027年3月1日的通报', '截至2025年3月1日的通报']);
});

test('what an older notice left open stays on it, first', () => {
  const $ = render(<SeveralHomeView site={site} notices={[newest, oldest]} page={page} />);
  const links = $('[aria-labelledby=unfinished] li a').map((_, link) => $(link).attr('href'));
  expect(links.get()).toEqual(['/notices/2025-library/issues/02/', '/notices/2027-library/issues/02/']);
  expect($('[aria-labelledby=unfinished]').text()).not.toContain('其余');
});

test('of much that is open it shows the first ten and says how many more there are', () => {
  const $ = render(
    <SeveralHomeView site={site} notices={[newest, of('2025-library', '2025-03-01', 13)]} page={page} />,
  );
  expect($('[aria-labelledby=unfinished] li')).toHaveLength(10);
  expect($('[aria-labelledby=unfinished] > p').last().text()).toContain('其余 4 个见');
});

test('it lists the bureaus that have pages, and none of a site of one', () => {
  const at = (slug: string, region: string) => ({ ...bureau, slug, region, home: `/bureaus/${slug}/` });
  const several = [
    { ...newest, bureau: at('library', '某市') },
    { ...oldest, bureau: at('archive', '某县') },
  ];
  const linked = (notices: typeof several) =>
    render(<SeveralHomeView site={site} notices={notices} page={page} />)('main a[href^="/bureaus/"]').length;
  expect(linked(several)).toBe(3);
  expect(linked([newest, oldest].map((one) => ({ ...one, bureau: { ...bureau, region: '某市' } })))).toBe(0);
});
