import { expect, test } from 'vitest';
import { compareSettings } from '@/lib/changes/facts/compare-settings';
import { pairNotices } from '@/lib/changes/facts/pair-notices';
import { groundsOf } from '@/lib/changes/files/grounds';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

const before = exported(smallExport([notice([issue()])]));
const after = exported(
  smallExport([notice([issue()])], { site: { ...site, origin: 'https://shuju.example' } }),
);
const pairing = pairNotices(before, after);
const settings = compareSettings(before.settings, after.settings, () => '');

test('a setting replaces words and lets no others change', () => {
  expect(groundsOf(before, after, { changes: settings, pairing })).toEqual({
    // The id of the bureau in linked data goes where a notice no longer names the bureau.
    replaced: [
      'https://books.example',
      'https://shuju.example',
      '/#contact',
      'books.example',
      'shuju.example',
    ],
    words: null,
  });
});

test('any other fact lets lines repeat published words', () => {
  const news = {
    kind: 'news',
    where: '问题 2',
    before: null,
    after: '已经建成。',
    cause: '某日发布',
  } as const;
  expect(groundsOf(before, after, { changes: [...settings, news], pairing }).words).not.toBeNull();
});

test('the lines of a setting are words of their own, as pages have them in paragraphs', () => {
  const introduction = { kind: 'setting', where: '', before: null, after: '甲。\n乙。', cause: '' } as const;
  expect(groundsOf(before, before, { changes: [introduction], pairing }).replaced).toEqual([
    '甲。',
    '乙。',
    '/#contact',
  ]);
});
