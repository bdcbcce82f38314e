import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { movedAddresses, openPage, pageAddresses } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER } from '@/tests/site-under-test';

const pages = new Map(
  [...pageAddresses(), ...movedAddresses()].map((address) => [address, openPage(address)]),
);

test('no page repeats an id', () => {
  for (const [address, $] of pages) {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids, address).toEqual([...new Set(ids)]);
  }
});

const { site, bureaus } = readContent(CONTENT_FOLDER);
const contacts = [site.publisher, ...bureaus].map(({ contact }) => contact);
const literal = (text: string): string => text.replace(/[.+?*()[\]]/g, '\\$&');
const CONTACT = new RegExp(
  contacts
    .map(({ phone, mail }) => `^(tel:${literal(phone)}|mailto:${literal(mail)}(\\?subject=.+&body=.+)?)$`)
    .join('|'),
);

test('mail and telephone links are contacts of the site or of a bureau', () => {
  for (const [address, $] of pages) {
    const links = $('a[href^="mailto:"], a[href^="tel:"]');
    expect(links.length, address).toBeGreaterThanOrEqual(2);
    links.each((_, link) => {
      expect($(link).attr('href'), address).toMatch(CONTACT);
    });
  }
});

test('every page has one h1 and no skipped heading level', () => {
  for (const [address, $] of pages) {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.name.slice(1)))
      .get();
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level, `${address} heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  }
});
