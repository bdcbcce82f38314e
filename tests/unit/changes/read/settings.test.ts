import { expect, test } from 'vitest';
import { readSettings } from '@/lib/changes/read/settings';
import { openBuiltSite } from '@/lib/check-site/read/built-site';
import { issue, notice, site as sample } from '@/tests/fixtures/notices/sample';
import { altered, smallExport } from '@/tests/fixtures/small-export';

const files = smallExport([notice([issue()])]);
const FOOTER = `<footer><ul><li>联系电话 0000-1</li><li>邮政信箱 某市书院路1号</li><li>电子邮箱 books@example.com</li></ul>
<p>主办单位 某市图书局</p><p>某ICP备000000号　网站支持IPv6</p></footer>`;

function settingsOf(changes: Record<string, string | null>): [string, string][] {
  const site = openBuiltSite(altered(files, changes));
  if (site === null) throw new Error('the export is a site');
  return [...readSettings(site)];
}
const home = (body: string): string =>
  `<html><head><link rel="canonical" href="${sample.origin}/"></head><body>${body}</body></html>`;

test('the settings are what the feed and the top and bottom of the home page say', () => {
  const page = home(`<p>演示副本，非某市图书局官方网站</p><main><p>演示副本</p></main>${FOOTER}`);
  expect(settingsOf({ '/index.html': page })).toEqual([
    ['网站名称', sample.name],
    ['一句话说明', sample.description],
    ['主办单位', '某市图书局'],
    ['网址', sample.origin],
    ['演示副本的声明', '演示副本，非某市图书局官方网站'],
    ['联系电话', '0000-1'],
    ['邮政信箱', '某市书院路1号'],
    ['电子邮箱', 'books@example.com'],
    ['备案和标识', '某ICP备000000号　网站支持IPv6'],
  ]);
});

test('links to the offices of government websites are settings', () => {
  const links =
    '<ul><li><a href="https://a.example">党政机关网站标识</a></li><li><a href="https://b.example">我为政府网站找错</a></li></ul>';
  expect(settingsOf({ '/index.html': home(`<footer>${links}</footer>`) })).toEqual(
    expect.arrayContaining([
      ['党政机关网站标识', 'https://a.example'],
      ['我为政府网站找错', 'https://b.example'],
    ]),
  );
});

test('what a site does not say is missing', () => {
  expect(settingsOf({ '/index.html': home('<main></main>'), '/feed.xml': null })).toEqual([
    ['网址', sample.origin],
  ]);
});
