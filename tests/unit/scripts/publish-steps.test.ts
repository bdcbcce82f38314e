import { expect, test } from 'vitest';
import { parsePublishOptions, publishSteps } from '@/scripts/sign-off/publish-steps';

const scripts = (words: string[], hasCurrent = true): string[] | null => {
  const options = parsePublishOptions(words, () => hasCurrent);
  return options && publishSteps(options).map(({ script, args }) => [script.slice(8, -3), ...args].join(' '));
};

test('everything is checked and compared before it is released, and recorded after', () => {
  expect(scripts(['--to', '/srv/site'])).toEqual([
    'check',
    'build',
    'check-site out',
    'sign-off/changes --since /srv/site',
    'release --to /srv/site',
    'publish-record',
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
  expect(scripts(words)).toContain('release --to a --sheet 3f2a --approved 某局办公室');
  expect(scripts(words)?.at(-1)).toBe('check-live https://www.example.gov.cn');
});

test.each([[[]], [['--to']], [['--to', '']], [['--to', 'a', '--other', 'b']], [['a']]])(
  '%j is answered with the usage',
  (words) => {
    expect(scripts(words)).toBeNull();
  },
);
