import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Access, allows, readPolicy } from './policy';
import { type Seen, startStorage, type TestStorage } from './start-storage';
import { storageSites } from './storage-sites';

const WORDS = { BUCKET: 'site', PREFIX: 'xuncha', ACCOUNT: '1', PUBLISHER: 'fabu' };
const readers = readPolicy('readers', WORDS);
const publisher = readPolicy('publisher', WORDS);
const OWN = { 'aws:PrincipalArn': 'arn:aws:iam::1:user/fabu' };
const OTHER = { 'aws:PrincipalArn': 'arn:aws:iam::1:user/other' };

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

test.each([
  ['s3:GetObject', 'site/xuncha/about/index.html', {}, true],
  ['s3:GetObject', 'site/xuncha/404.html', {}, true],
  ['s3:GetObject', 'site/xuncha/.release/state.json', {}, false],
  ['s3:GetObject', 'site/xuncha/.release/objects/0', OTHER, false],
  ['s3:GetObject', 'site/xuncha/.release/objects/0', OWN, true],
  ['s3:GetObject', 'site/other/index.html', {}, false],
  ['s3:GetObject', 'site/xuncha-other/index.html', {}, false],
  ['s3:GetObject', 'another/xuncha/index.html', {}, false],
  ['s3:GetObjectVersion', 'site/xuncha/index.html', {}, false],
  ['s3:PutObject', 'site/xuncha/index.html', {}, false],
  ['s3:DeleteObject', 'site/xuncha/index.html', {}, false],
  ['s3:ListBucket', 'site', {}, false],
  ['s3:GetBucketPolicy', 'site', {}, false],
  ['s3:PutBucketPolicy', 'site', {}, false],
] as const)('of readers, %s on %s by %o is allowed: %s', (action, resource, context, allowed) => {
  expect(allows(readers, { action, resource: `arn:aws:s3:::${resource}`, context })).toBe(allowed);
});

test('readers are granted nothing but to get objects below the prefix', () => {
  const granted = readers.Statement.filter(({ Effect }) => Effect === 'Allow');
  expect(granted.flatMap(({ Action, Resource }) => [...Action, ...Resource])).toEqual([
    's3:GetObject',
    'arn:aws:s3:::site/xuncha/*',
  ]);
});

// What a request asks for, by the table of permissions of the S3 interface.
function accessOf({ method, path }: Seen): Access {
  const [key = '', query = ''] = path.split('?');
  const resource = `arn:aws:s3:::${key.slice(1)}`.replace(/\/$/, '');
  const prefix = new URLSearchParams(query).get('prefix');
  if (prefix !== null) return { action: 's3:ListBucket', resource, context: { 's3:prefix': prefix } };
  if (query === 'website') return { action: 's3:PutBucketWebsite', resource };
  const actions: Record<string, string> = { PUT: 's3:PutObject', DELETE: 's3:DeleteObject' };
  return { action: actions[method] ?? 's3:GetObject', resource };
}

test('the key of the release needs no more than its policy grants', async () => {
  const sites = storageSites(storage, 'xuncha/');
  storage.seen.length = 0;
  for (const [hour, word] of [...'甲乙丙丁戊己'].entries()) await sites.release(word, hour * 30);
  await storage.open('xuncha/').put('about/index.html', Buffer.from('altered'), {});
  await sites.rollBack();
  const asked = storage.seen.map(accessOf);
  expect(new Set(asked.map(({ action }) => action)).size).toBe(5);
  expect(asked.filter((access) => !allows(publisher, access))).toEqual([]);
  const elsewhere = { action: 's3:PutObject', resource: 'arn:aws:s3:::site/other/index.html' };
  expect(allows(publisher, elsewhere)).toBe(false);
});
