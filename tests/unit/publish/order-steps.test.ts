import { expect, test } from 'vitest';
import type { Order } from '@/lib/publish/order';
import { isComparable, orderSteps } from '@/lib/publish/order-steps';
import { sampleOrder } from './sample-order';

const SIGNED = { ...sampleOrder().approval, sheet: '3f2a', approved: '--to=b' };
const STORAGE = { name: '存储', to: 's3://abc/site', endpoint: 'https://oss.example.com', pathStyle: true };
const BUILT = ['check', 'build', 'check-site out'];

function scripts(order: Partial<Order>, hasCurrent = true, hasSheet = true): string[] {
  const steps = orderSteps(sampleOrder(order), {
    out: 'out',
    hasCurrent: () => hasCurrent,
    changes: 'c.json',
    sheetOf: (digest) => `sheet-${digest}.html`,
    hasSheet: () => hasSheet,
  });
  return steps.map(({ script, args }) => [script.slice(8, -3), ...args('3f2a')].join(' '));
}

test('what is signed is made ready and nothing is released', () => {
  expect(scripts({ kind: 'prepare' })).toEqual([
    ...BUILT,
    'sign-off/changes --since /srv/site --save c.json',
    'sign-off/sheet --since /srv/site --out sheet-3f2a.html',
  ]);
  expect(scripts({ kind: 'prepare' }, false)).toEqual([
    ...BUILT,
    'sign-off/sheet --first --out sheet-3f2a.html',
  ]);
});

test('what was typed in goes to the release as the value of its option, whatever it is', () => {
  expect(scripts({ approval: SIGNED }).slice(3)).toEqual([
    'sign-off/changes --since /srv/site --save c.json',
    'release --to /srv/site --built 3f2a --sheet=3f2a --approved=--to=b',
    'publish-record --from /srv/site',
  ]);
});

test('the configuration of ssh goes to every step that reads or writes there, the address to the last', () => {
  const target = {
    name: '服务器',
    to: 'web:/srv/site',
    sshConfig: 'ssh',
    live: 'https://www.example.gov.cn',
  };
  expect(scripts({ target }).slice(3)).toEqual([
    'sign-off/changes --since web:/srv/site --ssh-config ssh --save c.json',
    'release --to web:/srv/site --built 3f2a --ssh-config ssh',
    'publish-record --from web:/srv/site --ssh-config ssh',
    'check-live https://www.example.gov.cn',
  ]);
});

test('storage is compared only with a copy, and recorded from what was built', () => {
  expect(isComparable(STORAGE)).toBe(false);
  expect(scripts({ kind: 'prepare', target: STORAGE })).toEqual(BUILT);
  expect(scripts({ target: { ...STORAGE, since: 'last' } }).slice(3)).toEqual([
    'sign-off/changes --since last --save c.json',
    'release --to s3://abc/site --built 3f2a --endpoint https://oss.example.com --path-style',
    'publish-record --from out',
  ]);
});

test('a pack encloses the sheet of what was built, if there is one', () => {
  const pack = { kind: 'pack', target: null, approval: SIGNED } as const;
  expect(scripts(pack).at(-1)).toBe('pack/pack --built --sheet=3f2a --sheet-file sheet-3f2a.html');
  expect(scripts({ ...pack, approval: sampleOrder().approval }, true, false).at(-1)).toBe(
    'pack/pack --built',
  );
});

test('a return names the release, and nothing is built for it or for the history', () => {
  expect(scripts({ kind: 'back', back: 'a1b2' })).toEqual(['release --to /srv/site --rollback a1b2']);
  expect(scripts({ kind: 'back', target: STORAGE })).toEqual([
    'release --to s3://abc/site --rollback --endpoint https://oss.example.com --path-style',
  ]);
  expect(scripts({ kind: 'history' })).toEqual(['sign-off/history --to /srv/site']);
});
