import { expect, test } from 'vitest';
import { listPlaces } from '@/lib/changes/show/list-places';

test('places stand under their cause, the same page of several issues once', () => {
  const place = (where: string, cause: string) =>
    ({ kind: 'page', where, before: null, after: null, cause }) as const;
  const changes = [
    place('/notices/a/issues/01/', '甲'),
    place('/', '乙'),
    place('/notices/a/issues/02/', '甲'),
    place('/notices/a/issues/', '甲'),
    place('/qr/notices/a/issues/01.svg', '甲'),
  ];
  expect(listPlaces(changes)).toEqual([
    { cause: '甲', places: '/notices/a/issues/…/（2 个）、/notices/a/issues/、/qr/notices/a/issues/01.svg' },
    { cause: '乙', places: '/' },
  ]);
});
