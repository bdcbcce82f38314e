import { expect, test } from 'vitest';
import { parseListing } from '@/lib/release/storage/parse-listing';

const item = (key: string, etag: string): string =>
  `<Contents><Key>${key}</Key><ETag>&quot;${etag}&quot;</ETag><Owner><ID>1</ID></Owner></Contents>`;
const answer = (items: string, more: string): string =>
  `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Prefix>a/</Prefix><IsTruncated>${more}</IsTruncated>${items}</ListBucketResult>`;

test('keys keep their signs, and tags their quotation marks', () => {
  expect(parseListing(answer(item('a/b &amp; c.txt', '1') + item('a/通报.pdf', '2'), 'true'))).toEqual({
    objects: [
      ['a/b & c.txt', '"1"'],
      ['a/通报.pdf', '"2"'],
    ],
    more: true,
  });
});

test('an empty bucket has no objects', () => {
  expect(parseListing(answer('', 'false'))).toEqual({ objects: [], more: false });
});
