import { expect, test } from 'vitest';
import { bodyNames } from '@/lib/notice/body-names';
import { bureau, notice, site } from '@/tests/fixtures/notices/sample';

test('the names of the bureau, the issuer, the source and the body inspected, each once', () => {
  const named = {
    ...notice([]),
    issuer: '中共某局党组',
    source: '某局',
    inspection: { team: '一组', body: '某馆' },
  };
  const bare = { ...notice([]), issuer: '中共某局党组', source: undefined, inspection: undefined };
  expect(bodyNames({ ...site, publisher: { ...bureau, name: '某市' } }, [named, bare])).toEqual([
    '某市',
    '某市图书局',
    '中共某局党组',
    '某局',
    '某馆',
  ]);
});
