import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatPublished } from '@/lib/record/format-published';
import { parsePublished } from '@/lib/record/parse-published';

const record = {
  pages: ['/', '/a/'],
  texts: { '/a/': '2026-03-01 0000000000000000 已整改', '/a/#m1': '2026-03-01 0000000000000000' },
};

test('each address has its own line with a sign, sorted, and the file ends with a line end', () => {
  const { pages, texts } = record;
  const turned = {
    pages: pages.toReversed(),
    texts: Object.fromEntries(Object.entries(texts).toReversed()),
  };
  const text = formatPublished(turned);
  expect(text).toBe(formatPublished(record));
  expect(text.split('\n').slice(3)).toEqual([
    'pages:',
    expect.stringMatching(/^ {2}- \/ =[0-9a-f]{4}$/),
    expect.stringMatching(/^ {2}- \/a\/ =[0-9a-f]{4}$/),
    'texts:',
    expect.stringMatching(/^ {2}\/a\/: 2026-03-01 0{16} 已整改 =[0-9a-f]{4}$/),
    expect.stringMatching(/^ {2}\/a\/#m1: 2026-03-01 0{16} =[0-9a-f]{4}$/),
    '',
  ]);
});

test('it is read back the same, and is YAML', () => {
  const text = formatPublished(record);
  expect(parsePublished(text)).toMatchObject({ record, faults: [] });
  expect(Object.keys(parse(text))).toEqual(['pages', 'texts']);
});

test('an empty record can be read back', () => {
  const empty = { pages: [], texts: {} };
  expect(parsePublished(formatPublished(empty))).toMatchObject({ record: empty, faults: [] });
});
