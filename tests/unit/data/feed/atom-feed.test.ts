import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '@/lib/data/feed/atom-feed';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { feedFaults } from '@/tests/fixtures/feed-faults';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const update = (date: string, text = '进展。') => ({ date, text, source: '某市图书局' });
const whole = notice([issue({ updates: [update('2026-04-01'), update('2026-05-01')] })]);
const textOf = (...given: Parameters<typeof atomFeed>): string => atomFeed(...given)[0].body();
const feed = textOf(site, [whole]);

test('the feed follows RFC 4287', () => {
  expect(feedFaults(feed)).toEqual([]);
});

test('the feed has changed when its newest entry came', () => {
  expect(/<updated>([^<]+)</.exec(feed)?.[1]).toBe('2026-05-01T00:00:00+08:00');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
});

test('the feed names its own address, also in a folder', () => {
  expect(textOf({ ...site, basePath: '/xuncha' }, [whole])).toContain(
    '<link rel="self" type="application/atom+xml" href="https://books.example/xuncha/feed.xml"/>',
  );
});

test('words with signs of XML and rare characters reach the reader as they are', () => {
  const words = '<甲> & "𬱖"';
  const xml = textOf(site, [notice([issue({ updates: [update('2026-04-01', words)] })])]);
  expect(feedFaults(xml)).toEqual([]);
  const summaries = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('summary');
  expect(summaries.item(0)?.textContent).toBe(words);
});

test('without a notice there is no feed', () => {
  expect(() => textOf(site, [])).toThrow('a feed needs at least one notice');
});

describe('the check of RFC 4287 finds', () => {
  test.each([
    ['an entry without id', /<entry>\n<id>[^<]+<\/id>/, '<entry>', 'entry 1: not exactly one id'],
    ['an id that stands twice', /2026-05-01<\/id>/, '2026-04-01</id>', 'an id stands twice (4.1.1, 4.2.6)'],
    ['a date without zone', /\+08:00/, '', 'feed: the date 2026-05-01T00:00:00 is not of RFC 3339'],
    [
      'a feed that does not name itself',
      /rel="self"/,
      'rel="related"',
      'feed: not one link to itself (4.1.1 SHOULD)',
    ],
    ['an empty title', /<title>[^<]+/, '<title>', 'feed: title is empty'],
    [
      'an author without name',
      /<author><name>[^<]+<\/name>/,
      '<author>',
      'feed: an author without name (3.2.1)',
    ],
    [
      'an address that is not full',
      /href="https:\/\/books.example\/"/,
      'href="/"',
      'feed: / is no full address',
    ],
  ])('%s', (_, part, instead, fault) => {
    expect(feedFaults(feed.replace(part, instead))).toEqual([fault]);
  });

  test('XML that is not well-formed', () => {
    expect(() => feedFaults(feed.replace('</entry>', ''))).toThrow();
  });
});

test('an entry refers to its evidence, with type and title', () => {
  const link = { address: 'https://www.example.gov.cn/a?b=1&c=2', title: '公示' };
  const xml = textOf(site, [
    notice([issue({ updates: [{ ...update('2026-04-01'), link, file: evidenceFile() }] })]),
  ]);
  expect(feedFaults(xml)).toEqual([]);
  expect(xml).toContain(
    '<link rel="related" type="application/pdf" href="https://books.example/notices/2026-library/files/report/report.pdf" title="验收报告"/>\n<link rel="related" href="https://www.example.gov.cn/a?b=1&amp;c=2" title="公示"/>',
  );
});

describe('of 250 entries', () => {
  // Every day of 2026 up to the 250th, each with one update.
  const days = Array.from({ length: 249 }, (_, day) =>
    new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10),
  );
  const documents = (dates: readonly string[]) =>
    atomFeed(site, [notice([issue({ updates: dates.map((date) => update(date)) })])]).map(
      ({ path, body }) => ({ path, xml: body() }),
    );
  const idsIn = (xml: string): string[] => (xml.match(/<entry>\n<id>[^<]+/g) ?? []).map((id) => id);
  const whole250 = documents(days);
  const of2026 = whole250.map(({ xml }) => idsIn(xml).length);

  test('the feed has the newest hundred and leads to all others, one document to the next', () => {
    expect(whole250.map(({ path }) => path)).toEqual(['/feed.xml', '/feed/2026-2.atom', '/feed/2026-1.atom']);
    expect(of2026).toEqual([100, 100, 100]);
    expect(new Set(whole250.flatMap(({ xml }) => idsIn(xml))).size).toBe(250);
    const before = whole250.map(({ xml }) => /rel="prev-archive"[^>]*href="([^"]+)"/.exec(xml)?.[1]);
    expect(before).toEqual([
      'https://books.example/feed/2026-2.atom',
      'https://books.example/feed/2026-1.atom',
      undefined,
    ]);
  });

  test('each is a feed of RFC 4287 with the id of all; an archive says so and names the feed', () => {
    for (const { path, xml } of whole250) {
      expect(feedFaults(xml)).toEqual([]);
      expect(/<id>([^<]+)/.exec(xml)?.[1]).toBe('tag:books.example,2025:/feed.xml');
      expect(xml).toContain(
        `<link rel="self" type="application/atom+xml" href="https://books.example${path}"/>`,
      );
      const isArchive = path !== '/feed.xml';
      expect(xml.includes('<fh:archive/>')).toBe(isArchive);
      expect(
        xml.includes('rel="current" type="application/atom+xml" href="https://books.example/feed.xml"'),
      ).toBe(isArchive);
    }
  });

  test('an archive stays the same, byte for byte, when more is published', () => {
    const before = documents(days.slice(0, 180)).slice(1);
    expect(before.map(({ path }) => path)).toEqual(['/feed/2026-1.atom']);
    expect(whole250).toEqual(expect.arrayContaining(before));
  });
});
