import { expect, test } from 'vitest';
import { readBureauSettings } from '@/lib/changes/read/bureau-settings';
import { toBureausData } from '@/lib/data/across/to-bureaus-data';
import { site } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';
import { built } from '@/tests/unit/check-site/built';

test('each bureau has what its data and its page say', () => {
  const settings = readBureauSettings(
    built({
      '/data/bureaus.json': JSON.stringify(toBureausData(site, twoNotices)),
      '/bureaus/museum/index.html':
        '<main><div class="prose"><p>管博物馆。</p><p>也管遗址。</p></div></main>',
    }),
  );
  expect([...(settings?.get('museum') ?? [])]).toEqual([
    ['名称', '某市文物局'],
    ['联系电话', '0000-1234567'],
    ['邮政信箱', '某市书院路1号'],
    ['电子邮箱', 'books@example.com'],
    ['介绍', '管博物馆。\n也管遗址。'],
  ]);
  expect([...(settings?.keys() ?? [])]).toEqual(['library', 'museum']);
});

test('a site of one bureau lists none', () => {
  expect(readBureauSettings(built({}))).toBeNull();
});
