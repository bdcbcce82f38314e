import { expect, test } from 'vitest';
import { targetKind } from '@/lib/publish/target-kind';

test.each([
  ['/srv/xuncha', 'folder'],
  ['D:\\xuncha', 'folder'],
  ['deploy@www.example.gov.cn:/srv/xuncha', 'server'],
  ['s3://xuncha/site', 'storage'],
])('%s is a %s', (to, kind) => {
  expect(targetKind(to)).toBe(kind);
});
