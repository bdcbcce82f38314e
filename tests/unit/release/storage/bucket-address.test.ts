import { expect, test } from 'vitest';
import { parseBucket } from '@/lib/release/storage/bucket-address';

test.each([
  ['s3://site', 'site', ''],
  ['s3://site/', 'site', ''],
  ['s3://my-site.gov/xuncha', 'my-site.gov', 'xuncha/'],
  ['s3://site/a/b_1/', 'site', 'a/b_1/'],
])('%s is the bucket %s with the prefix “%s”', (to, bucket, prefix) => {
  expect(parseBucket(to)).toEqual({ bucket, prefix });
});

test.each(['/srv/xuncha', 'user@host:/srv', 'site'])('%s is no bucket', (to) => {
  expect(parseBucket(to)).toBeNull();
});

test.each([
  's3://',
  's3:///a',
  's3://Site',
  's3://site/../a',
  's3://site/.release',
  's3://site/a b',
  's3://site//a',
])('%s is refused', (to) => {
  expect(() => parseBucket(to)).toThrow('写得不对');
});
