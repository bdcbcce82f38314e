import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { createObjectStore } from '@/lib/release/storage/object-store';
import { answeringServer } from '@/tests/fixtures/answering-server';

async function storeOf(listener: RequestListener) {
  const { port } = await answeringServer(listener);
  const place = {
    bucket: 'site',
    prefix: 'a/',
    endpoint: new URL(`http://[::1]:${port}`),
    region: 'cn-test',
  };
  const credentials = { accessKeyId: 'ID', secretAccessKey: 'not-shown' };
  return createObjectStore({ ...place, pathStyle: true, credentials });
}

test('requests are signed for the region, with the hash of what is sent, and counted', async () => {
  const seen: unknown[] = [];
  const store = await storeOf(({ method, url, headers }, response) => {
    seen.push([
      method,
      url,
      headers.authorization?.replace(/\d{8}|[0-9a-f]{64}$/g, '…'),
      headers['content-type'],
    ]);
    response.end();
  });
  await store.put('通报/a b.csv', Buffer.from('甲'), { 'content-type': 'text/csv' });
  expect(seen).toEqual([
    [
      ...['PUT', '/site/a/%E9%80%9A%E6%8A%A5/a%20b.csv'],
      'AWS4-HMAC-SHA256 Credential=ID/…/cn-test/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=…',
      'text/csv',
    ],
  ]);
  expect(store.sent).toEqual({ requests: 1, bytes: 3 });
});

test('more than a thousand objects are listed in several answers', async () => {
  const store = await storeOf(({ url = '' }, response) => {
    const marker = new URL(url, 'http://x').searchParams.get('marker');
    const key = marker === '' ? 'a/1' : 'a/2';
    response.end(
      `<ListBucketResult><IsTruncated>${key === 'a/1'}</IsTruncated><Contents><Key>${key}</Key><ETag>e</ETag></Contents></ListBucketResult>`,
    );
  });
  expect([...(await store.list()).keys()]).toEqual(['1', '2']);
});

test('what is missing is nothing, and a refusal is said in words without the key', async () => {
  const store = await storeOf(({ url }, response) =>
    url?.endsWith('none')
      ? response.writeHead(404).end()
      : response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>'),
  );
  expect([await store.read('none'), await store.stampOf('none')]).toEqual([null, null]);
  await expect(store.read('x')).rejects.toThrow('对象存储拒绝了（x）：这个密钥没有权限');
  await expect(store.remove('x')).rejects.not.toThrow('not-shown');
  expect(await store.answerAsWebsite()).toBe(false);
});

test('a fault that comes after 200 is noticed', async () => {
  const store = await storeOf((_, response) => response.end('<Error><Code>InternalError</Code></Error>'));
  await expect(store.copy('a', 'b')).rejects.toThrow('InternalError');
});
