import { expect, test } from 'vitest';
import { NotFoundView } from '@/components/views/not-found-view';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';
import { render } from '../render';

const linksOf = (shown: ReturnType<typeof notice>) => {
  const $ = render(<NotFoundView site={site} notice={shown} />);
  return $('h2 ~ ul a')
    .toArray()
    .map((link) => [$(link).text(), $(link).attr('href')]);
};

test('an issue whose number is known is one step away, without a script', () => {
  expect(linksOf(notice([issue({ id: '01' }), issue({ id: '02' })]))).toEqual([
    ['问题 1', '/notices/2026-library/issues/01/'],
    ['问题 2', '/notices/2026-library/issues/02/'],
  ]);
});

test('so is one that was withdrawn, as its address still says so', () => {
  expect(linksOf(withdrawnNotice()).map(([name]) => name)).toEqual(['问题 2', '问题 3']);
});

test('the contact is there once', () => {
  const $ = render(<NotFoundView site={site} notice={notice([issue()])} />);
  expect($('a[href^="tel:"]')).toHaveLength(1);
});
