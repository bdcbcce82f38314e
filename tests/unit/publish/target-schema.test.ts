import { expect, test } from 'vitest';
import { targetsSchema } from '@/lib/publish/target-schema';

const faultsOf = (target: Record<string, unknown>): string[] => {
  const read = targetsSchema.safeParse({ targets: [{ name: '服务器', to: '/srv/xuncha', ...target }] });
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
};

test('folders, servers and storage are taken with the fields that belong to them', () => {
  expect(faultsOf({ live: 'https://www.example.gov.cn' })).toEqual([]);
  expect(faultsOf({ to: 'D:\\xuncha' })).toEqual([]);
  expect(faultsOf({ to: 'deploy@www.example.gov.cn:/srv/xuncha', sshConfig: 'ssh' })).toEqual([]);
  const storage = { endpoint: 'https://oss.example.com', region: 'a', pathStyle: true, since: 'last' };
  expect(faultsOf({ to: 's3://xuncha/site', ...storage })).toEqual([]);
});

test.each([
  ['a web address', { to: 'https://www.example.gov.cn' }, /^to: .*是网址，不是发布的地方。请写/],
  ['a name that ssh takes for an option', { to: '-oProxyCommand=x:/srv' }, /^to: 主机名 .*写得不对/],
  ['a bucket that no storage takes', { to: 's3://Bucket' }, /^to: s3:\/\/Bucket 写得不对。请写成/],
  ['a folder of whoever reads it', { to: '~/xuncha' }, /^to: .*以 ~ 开头.*请写从 \/ 开始的全名/],
  ['a field of storage for a folder', { region: 'a' }, /^region: 只有对象存储才写这个字段.*请删去/],
  ['a field of ssh for storage', { to: 's3://abc', sshConfig: 'a' }, /^sshConfig: 只有服务器才写/],
  ['no web address', { live: 'www.example.gov.cn' }, /^live: .*不是完整的网址。请写成 https:/],
])('%s is a fault with its cure', (_, target, words) => {
  const faults = faultsOf(target);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(words);
});

test.each([
  { to: 'deploy:SECRET@web:/srv' },
  { to: 's3://KEY:SECRET@bucket' },
  { to: 's3://abc', endpoint: 'https://KEY:SECRET@oss.example.com' },
])('a password in an address is a fault that does not repeat it: %j', (target) => {
  const faults = faultsOf(target);
  expect(faults.join()).toContain('这里写了口令或密钥。请删去');
  expect(faults.join()).not.toContain('SECRET');
});

test('two places of one name are a fault', () => {
  const one = { name: '服务器', to: '/srv/a' };
  const read = targetsSchema.safeParse({ targets: [one, { ...one, to: '/srv/b' }] });
  expect(read.error?.issues[0]?.message).toBe('有两个地方叫同一个名称。请改一个，免得发布错了地方。');
});
