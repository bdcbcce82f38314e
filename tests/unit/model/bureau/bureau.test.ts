import { expect, test } from 'vitest';
import { publisherOf } from '@/lib/model/bureau/bureau';
import { bureau } from '@/tests/fixtures/notices/sample';

test('what was published under a former name speaks by it, and is reached where the bureau is now', () => {
  expect(publisherOf({ bureau, bureauName: '某市书局' })).toEqual({
    kind: 'bureau',
    name: '某市书局',
    contact: bureau.contact,
    home: '/#contact',
  });
});
