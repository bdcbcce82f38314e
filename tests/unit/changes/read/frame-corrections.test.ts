import { expect, test } from 'vitest';
import { frameCorrections } from '@/lib/changes/read/frame-corrections';
import { openBuiltSite } from '@/lib/check-site/read/built-site';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { altered, smallExport } from '@/tests/fixtures/small-export';

const erratum = (date: string, from: string) => ({ date, from, to: '乙', reason: '录入时抄错。' });
const errata = [erratum('2026-04-01', '甲'), erratum('2026-05-01', '丙')];
const PAGE = '/notices/2026-library/index.html';
const files = smallExport([{ ...notice([issue()]), errata }]);
const HISTORY = '<section aria-labelledby="history"><ol><li id="h-1"><p>通报发布。</p></li></ol></section>';
const page = (files.get(PAGE) ?? '').replace('<main>', `<main>${HISTORY}`);
const site = openBuiltSite(altered(files, { [PAGE]: page }));
if (site === null) throw new Error('the export is a site');

test('the page lists the latest correction first; they are read from early to late, and nothing else is', () => {
  expect(frameCorrections(site, '/notices/2026-library/')).toEqual(errata);
});

test('a page without corrections, or no page, has none', () => {
  expect(frameCorrections(site, '/notices/2026-library/issues/02/')).toEqual([]);
  expect(frameCorrections(site, '/notices/none/')).toEqual([]);
});
