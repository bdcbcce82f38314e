import { expect, test } from 'vitest';
import { QuoteView } from '@/components/views/quote-view';
import { render } from '@/tests/components/render';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';

const one = notice([issue({ id: '01' }), unfinished()]);
const other = { ...notice([]), slug: '2027-museum', shortTitle: '2027年巡察整改通报' };
const $ = render(
  <QuoteView page={samplePage('/quote/', '引文核对')} site={site} notice={one} notices={[one, other]} />,
);

test('nothing that is pasted can be sent: the box has no name and stands in no form', () => {
  expect($('textarea').attr('name')).toBeUndefined();
  expect($('main form')).toHaveLength(0);
  expect($('textarea').attr('maxlength')).toBe('2000');
});

test('the box waits for its script; without it the text of every notice is linked', () => {
  expect($('textarea').parent().attr('class')).toMatch(/\bjs-only\b/);
  expect($('.plain-only').text()).toContain('JavaScript');
  const links = $('main section a').map((_, link) => $(link).attr('href'));
  expect(links.get()).toEqual([
    '/notices/2026-library/',
    '/notices/2026-library/notice.txt',
    '/notices/2027-museum/',
    '/notices/2027-museum/notice.txt',
  ]);
});

test('the panel names the index of each notice, the citation of each issue and the name of each measure', () => {
  expect(
    $('[data-index]')
      .map((_, place) => $(place).attr('data-index'))
      .get(),
  ).toEqual(['/notices/2026-library/search.json', '/notices/2027-museum/search.json']);
  const [first] = one.issues;
  const place = $(`[data-issue="${first?.id}"]`);
  expect(place.attr('data-cite')).toContain('[EB/OL]');
  expect(place.children()).toHaveLength(first?.parts.flatMap(({ measures }) => measures).length ?? 0);
});
