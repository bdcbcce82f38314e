import { expect, test } from 'vitest';
import { openPage } from '@/tests/built/helpers/built-site';
import { DOCUMENTS_BY_HAND } from '../fixtures/facts/documents-by-hand';

const $ = openPage('/notices/2025-xuncha/documents/');
const STEPS = '一二三四五六';

// a row of the list made by hand, as the page should link and word it
const expected = DOCUMENTS_BY_HAND.map(({ place, step, subject, verb, kind, name }) => ({
  name: `《${name}》`,
  href:
    place === 's4'
      ? '/notices/2025-xuncha/#s4'
      : `/notices/2025-xuncha/issues/${place}/#m${STEPS.indexOf(step.charAt(0)) + 1}`,
  step: step,
  act: `${subject}${verb}`,
  kind,
}));

test('the documents page equals the list made by hand: names, links to the measure, who does what, kinds', () => {
  const rows = $('main li li')
    .toArray()
    .map((row) => ({
      name: $(row).closest('[id]').children('a').text(),
      href: $('a', row).attr('href'),
      step: /(?<=，)[一二三四五六]是$/.exec($('a', row).text())?.[0] ?? '',
      act: $('span', row).text(),
      kind: $(row).closest('section').children('h2').attr('id'),
    }));
  const key = ({ name, href }: { name: string; href: string | undefined }) => `${name} ${href}`;
  expect(rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
    expected.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  );
});

test('the measure that a row leads to names the document', () => {
  $('main li li a').each((_, link) => {
    const { pathname, hash } = new URL($(link).attr('href') ?? '', 'http://site.test');
    if (hash === '#s4') return;
    const name = $(link).closest('[id]').children('a').text();
    expect(openPage(pathname)(hash).text(), `${pathname}${hash}`).toContain(name);
  });
});

test('notice and issue list lead to the documents', () => {
  for (const address of ['/notices/2025-xuncha/', '/notices/2025-xuncha/issues/']) {
    expect(openPage(address)('main a[href="/notices/2025-xuncha/documents/"]'), address).toHaveLength(1);
  }
});
