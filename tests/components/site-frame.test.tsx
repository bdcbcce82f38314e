import { expect, test } from 'vitest';
import { SiteFooter } from '@/components/page/site-footer';
import { SiteHeader } from '@/components/page/site-header';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const NOTICE = notice([issue()]);

const header = (changes: Partial<typeof site>) =>
  render(<SiteHeader site={{ ...site, ...changes }} notice={NOTICE} page={samplePage('/about/', '说明')} />);

test('unless the site is official, every page says that it is a copy', () => {
  expect(header({ official: false }).text()).toContain('演示副本，非某市图书局官方网站，内容以官方发布为准');
  expect(header({ official: true }).text()).not.toContain('演示副本');
});

test('the current page is marked in the navigation', () => {
  const $ = header({});
  const current = (list: string): string => $(`${list} > li > [aria-current="page"]`).text();
  expect(['details ul', 'nav > ul'].map(current)).toEqual(['网站说明', '网站说明']);
});

test('an official site names who runs it, a copy where its information is from', () => {
  const line = (official: boolean) =>
    render(<SiteFooter site={{ ...site, official }} notice={NOTICE} page={null} />)('footer p')
      .first()
      .text();
  expect(line(true)).toBe('主办单位 某市图书局');
  expect(line(false)).toBe('信息来源 某市图书局');
});

test('B2: record numbers are shown only if configured', () => {
  const plain = render(<SiteFooter site={site} notice={NOTICE} page={null} />).text();
  expect(plain).not.toMatch(/标识码|备案|IPv6/);
  const configured = render(
    <SiteFooter site={{ ...site, siteCode: '测试标识码', ipv6: true }} notice={NOTICE} page={null} />,
  ).text();
  expect(configured).toContain('网站标识码 测试标识码 · 网站支持IPv6');
});

test('B2: telephone, post and mail are in the footer', () => {
  const $ = render(<SiteFooter site={site} notice={NOTICE} page={null} />);
  expect($('a[href="tel:0000-1234567"]').text()).toBe('0000-1234567');
  expect($('a[href="mailto:books@example.com"]').text()).toBe('books@example.com');
  expect($.text()).toContain('某市书院路1号');
});

test('B2: the mark of party and government websites and the way to report mistakes are shown only if configured', () => {
  const links = (changes: Partial<typeof site>): [string, string | undefined][] => {
    const $ = render(<SiteFooter site={{ ...site, ...changes }} notice={NOTICE} page={null} />);
    return $('a[rel~="external"]')
      .toArray()
      .map((link) => [$(link).text(), $(link).attr('href')]);
  };
  expect(links({})).toEqual([]);
  const conac = `https://bszs.conac.cn/sitename?method=show&id=${'0'.repeat(32)}`;
  expect(links({ official: true, conac, siteCode: '0000000000', findMistakes: true })).toEqual([
    ['党政机关网站标识', conac],
    [
      '我为政府网站找错',
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000000&url=https%3A%2F%2Fbooks.example%2F',
    ],
  ]);
});
