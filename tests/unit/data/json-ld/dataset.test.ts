import { expect, test } from 'vitest';
import { dataset } from '@/lib/data/json-ld/dataset';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const described = dataset(site, notice([issue()]));

test('the data of a notice are described with their source and dates', () => {
  expect(described).toMatchObject({
    '@type': 'Dataset',
    url: 'https://books.example/data/',
    isBasedOn: 'https://books.example/notices/2026-library/',
    datePublished: '2026-03-01T09:00+08:00',
  });
});

test('the bureau is the creator on its own site alone', () => {
  expect(described).not.toHaveProperty('creator');
  expect(dataset({ ...site, official: true }, notice([issue()]))).toMatchObject({
    creator: { name: '某市图书局' },
  });
});

test('each file can be fetched, and its type is named', () => {
  const files = ['issues.json', 'issues.csv', 'measures.csv', 'notice.md', 'notice.txt'];
  const types = ['application/json', 'text/csv', 'text/csv', 'text/markdown', 'text/plain'];
  expect(described).toMatchObject({
    distribution: files.map((file, index) => ({
      '@type': 'DataDownload',
      encodingFormat: types[index],
      contentUrl: `https://books.example/notices/2026-library/${file}`,
    })),
  });
});
