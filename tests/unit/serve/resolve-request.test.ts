import { expect, test } from 'vitest';
import { folderAddress, resolveRequest } from '@/lib/serve/resolve-request';
import fc from '@/tests/fixtures/property';

test('an address is a list of decoded names, with or without a slash at the end', () => {
  expect(resolveRequest('GET', '/')).toEqual({ kind: 'look', segments: [], slash: true, query: '' });
  expect(resolveRequest('HEAD', '/issues/07?a=%20&b')).toEqual({
    kind: 'look',
    segments: ['issues', '07'],
    slash: false,
    query: '?a=%20&b',
  });
  expect(resolveRequest('GET', '/%E9%80%9A%E6%8A%A5/')).toMatchObject({ segments: ['通报'], slash: true });
});

test('a proxy may send an absolute URL', () => {
  expect(resolveRequest('GET', 'http://example.org/a/?b')).toMatchObject({ segments: ['a'], query: '?b' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', ''])('the method %j is refused', (method) => {
  expect(resolveRequest(method, '/')).toEqual({ kind: 'refuse', status: 405 });
});

test.each(['/%', '/%zz', '/a%E9%80', '/%C0%AE%C0%AE/', 'x', '', '*'])('%s is no address', (target) => {
  expect(resolveRequest('GET', target)).toEqual({ kind: 'refuse', status: 400 });
});

test.each([
  '/../secret',
  '/a/../../secret',
  '/./a',
  '/%2e%2e/secret',
  '/%2E./secret',
  '/..%2fsecret',
  '/a%2Fb',
  '/..\\secret',
  '/%5c..%5csecret',
  '/a%00.html',
  '//etc/passwd',
  '/%2Fetc/passwd',
  '/C:/secret',
  '/a//b',
])('%s leads nowhere', (target) => {
  expect(resolveRequest('GET', target)).toEqual({ kind: 'refuse', status: 404 });
});

test('a name that is encoded twice is decoded once', () => {
  expect(resolveRequest('GET', '/%252e%252e/secret')).toMatchObject({ segments: ['%2e%2e', 'secret'] });
});

test('no request leaves the folder and no redirect names another host', () => {
  const piece = fc.constantFrom('/', '.', '..', '%2e', '%2f', '%5c', '\\', '%00', '%25', 'a', ':', '?', '通');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const decision = resolveRequest('GET', `/${pieces.join('')}`);
      if (decision.kind === 'refuse') return;
      for (const name of decision.segments) expect(name).not.toMatch(/^\.{0,2}$|[/\\\0:]/);
      expect(folderAddress(decision.segments, decision.query)).toMatch(/^\/([^/\\?][^\\?]*)?(\?|$)/);
    }),
  );
});
