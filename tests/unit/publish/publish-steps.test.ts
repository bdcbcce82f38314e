import { expect, test } from 'vitest';
import { type PublishStep, publishSteps } from '@/lib/publish/publish-steps';
import { ReleaseError } from '@/lib/release/release-error';
import { parsePublishOptions } from '@/scripts/sign-off/publish-options';

const scripts = (words: string[], hasCurrent = true, mustBeSigned = false): string[] | null => {
  const options = parsePublishOptions(words, {
    hasCurrent: () => hasCurrent,
    mustBeSigned: () => mustBeSigned,
  });
  const line = ({ script, args }: PublishStep): string => [script.slice(8, -3), ...args('3f2a')].join(' ');
  return options && publishSteps(options).map(line);
};

test('everything is checked and compared before it is released as it was built, and recorded after from the release', () => {
  expect(scripts(['--to', '/srv/site'])).toEqual([
    'check',
    'build',
    'check-site out',
    'sign-off/changes --since /srv/site',
    'release --to /srv/site --built 3f2a',
    'publish-record --from /srv/site',
  ]);
});

test('the first release has nothing to be compared with', () => {
  expect(scripts(['--to', 'a'], false)).not.toContain('sign-off/changes --since a');
});

test('the sheet and its names go to the release, the address to the last look', () => {
  const words = [
    '--to',
    'a',
    '--sheet',
    '3f2a',
    '--approved',
    '某局办公室',
    '--live',
    'https://www.example.gov.cn',
  ];
  expect(scripts(words)).toContain('release --to a --built 3f2a --sheet 3f2a --approved 某局办公室');
  expect(scripts(words)?.at(-1)).toBe('check-live https://www.example.gov.cn');
});

test('where a sheet must be signed first, it is made and nothing is released', () => {
  const made = ['check', 'build', 'check-site out'];
  expect(scripts(['--to', 'a'], false, true)).toEqual([...made, 'sign-off/sheet --first']);
  expect(scripts(['--to', 'a'], true, true)?.slice(3)).toEqual([
    'sign-off/changes --since a',
    'sign-off/sheet --since a',
  ]);
  expect(scripts(['--to', 'a', '--sheet', '3f2a'], true, true)).toContain(
    'release --to a --built 3f2a --sheet 3f2a',
  );
});

test('another machine is named to every step that reads or writes there, with the configuration of ssh', () => {
  const there = ['--to', 'web:/srv/site', '--ssh-config', 'a'];
  expect(scripts(there)?.slice(3)).toEqual([
    'sign-off/changes --since web:/srv/site --ssh-config a',
    'release --to web:/srv/site --built 3f2a --ssh-config a',
    'publish-record --from web:/srv/site --ssh-config a',
  ]);
  expect(scripts(there, true, true)?.at(-1)).toBe('sign-off/sheet --since web:/srv/site --ssh-config a');
});

test('a machine that cannot be reached is an error and not a matter of usage', () => {
  const hasCurrent = (): boolean => {
    throw new ReleaseError('没有连接');
  };
  const state = { hasCurrent, mustBeSigned: () => false };
  expect(() => parsePublishOptions(['--to', 'web:/srv'], state)).toThrow('没有连接');
});

test('the way out goes to the release', () => {
  expect(scripts(['--to', 'a', '--replace', 'b1'])).toContain('release --to a --built 3f2a --replace b1');
});

test.each([[[]], [['--to']], [['--to', '']], [['--to', 'a', '--other', 'b']], [['a']]])(
  '%j is answered with the usage',
  (words) => {
    expect(scripts(words)).toBeNull();
  },
);

test('where the comparison and the sheet are to be kept, their steps are told', () => {
  const steps = publishSteps({
    out: 'out',
    to: 'a',
    since: ['a'],
    from: ['a'],
    needsSheet: true,
    live: undefined,
    words: [],
    kept: { changes: 'c.json', sheetOf: (digest) => `sheet-${digest}.html` },
  });
  expect(steps.slice(-2).map(({ args }) => args('3f2a').join(' '))).toEqual([
    '--since a --save c.json',
    '--since a --out sheet-3f2a.html',
  ]);
});
