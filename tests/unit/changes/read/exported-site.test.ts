import { expect, test } from 'vitest';
import { ExportError } from '@/lib/changes/export-error';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const erratum = { date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。' };
const files = smallExport([{ ...notice([issue()]), errata: [erratum, { ...erratum, from: '丙' }] }]);

test('an export gives its settings, notices and the corrections of their frame, early ones first', () => {
  const { settings, notices } = exported(files);
  expect([...settings]).toEqual([
    ['网站名称', site.name],
    ['一句话说明', site.description],
    ['主办单位', site.publisher.name],
    ['网址', site.origin],
    ['演示副本的声明', '演示副本，非某市图书局官方网站'],
    ['联系电话', site.publisher.contact.phone],
  ]);
  expect(notices.map(({ address, corrections }) => [address, corrections])).toEqual([
    ['/notices/2026-library/', [erratum, { ...erratum, from: '丙' }]],
  ]);
});

test('a folder without a home page, or with data that cannot be read, is refused', () => {
  expect(() => exported(new Map())).toThrow(new ExportError('里面没有网站，或首页没有写明网址。'));
  expect(() => exported(altered(files, { '/notices/2026-library/issues.json': '{}' }))).toThrow(
    new ExportError('/notices/2026-library/ 的数据读不出，不能比较。'),
  );
});
