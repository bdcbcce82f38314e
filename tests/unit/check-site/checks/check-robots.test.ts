import { expect, test } from 'vitest';
import { checkRobots } from '@/lib/check-site/checks/check-robots';
import { built } from '@/tests/unit/check-site/built';

const good = `User-Agent: *
Allow: /
Disallow: /search/
Disallow:
Sitemap: https://books.example/sitemap.xml
Sitemap: https://books.example/sitemap.txt
`;
const faults = (robots: string): string[] =>
  checkRobots(
    built({
      '/robots.txt': robots,
      '/a/index.html': '',
      '/search/index.html': '<meta name="robots" content="noindex">',
    }),
  );

test('a file that keeps robots only from pages that are not indexed is in order', () => {
  expect(faults(good)).toEqual([]);
});

test.each([
  [good.replace('*', 'Baiduspider'), '没有写给所有爬虫的一组'],
  [good.replace(/Sitemap: .+txt\n/, ''), '没有写 https://books.example/sitemap.txt'],
  [good.replace('/search/', '/a'), 'Disallow: /a 拦住了可收录的网页'],
  [good.replace('/search/', '/*.html$'), 'Disallow: /*.html$ 拦住了可收录的网页'],
])('%j is not', (robots, fault) => {
  expect(faults(robots)).toEqual([`/robots.txt：${fault}`]);
});

test('every list of addresses is named, and an index names all its parts', () => {
  const site = built({
    '/robots.txt': good,
    '/sitemap.xml':
      '<sitemapindex><sitemap><loc>https://books.example/sitemap-1.xml</loc></sitemap></sitemapindex>',
    '/sitemap-1.xml': '<urlset/>',
    '/sitemap-2.xml': '<urlset/>',
    '/sitemap-2.txt': '',
  });
  expect(checkRobots(site)).toEqual([
    '/sitemap.xml：没有写 /sitemap-2.xml',
    '/robots.txt：没有写 https://books.example/sitemap-2.txt',
  ]);
});
