import { expect, test } from 'vitest';
import { parseRemote, remoteName, sshTarget } from '@/lib/release/remote/remote';

test.each<[string, string, string]>([
  ['deploy@www.example.gov.cn:/srv/xuncha', 'deploy@www.example.gov.cn', '/srv/xuncha'],
  ['web:site', 'web', 'site'],
  ['deploy@[2001:db8::1]:/srv/a', 'deploy@2001:db8::1', '/srv/a'],
  ['deploy@web:/srv/巡察/b', 'deploy@web', '/srv/巡察/b'],
])('%s is on another machine', (to, target, dir) => {
  const remote = parseRemote(to);
  expect(remote?.dir).toBe(dir);
  expect(remote === null ? null : sshTarget(remote)).toBe(target);
  expect(remote === null ? null : remoteName(remote)).toBe(to);
});

test.each(['/srv/xuncha', 'site', './a:b', '/srv/a:b', 'C:\\site', 'c:/site'])(
  '%s is on this machine',
  (to) => {
    expect(parseRemote(to)).toBe(null);
  },
);

test.each([
  '-oProxyCommand=x:/srv',
  'a@-oProxyCommand=x:/srv',
  '-l@web:/srv',
  'a b@web:/srv',
  'web;id:/srv',
  '$(id)@web:/srv',
  '[x]:/srv',
  '@web:/srv',
  'a@:/srv',
  'web:',
  'web:~/site',
  'web:-rf',
  "web:/srv/a'b",
  'web:/srv/$(id)',
  'web:/srv/a b',
  'web:/srv/a;b',
  'web:/srv/`id`',
  'web:/srv/a\nb',
  'web:/srv/a!b',
  'web:/srv/a\\b',
])('%j is refused', (to) => {
  expect(() => parseRemote(to)).toThrow(/没有连接。$/);
});
