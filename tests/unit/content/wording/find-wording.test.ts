import { expect, test } from 'vitest';
import { findWording } from '@/lib/content/wording/find-wording';

const KNOWN = { hosts: [], contacts: ['0000-1234567'] };

test('doubtful words of a file are warnings, personal data are faults, contacts of bureaus are neither', () => {
  const files = [{ path: 'content/about.md', text: '截止2024年\n电话13800138000\n电话0000-1234567' }];
  const { own, slips } = findWording('.', files, KNOWN);
  expect(own.map(({ line, level }) => [line, level])).toEqual([
    [1, 'warning'],
    [2, 'fault'],
  ]);
  expect(slips).toEqual([]);
});
