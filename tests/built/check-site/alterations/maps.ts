import { type Alteration, swap } from './alteration';

/** Entries of feed, site maps, robots.txt and llms.txt, each changed by hand. */
export const maps: Alteration[] = [
  [
    'a note of llms.txt',
    '/llms.txt',
    swap('本站未收录第三方', '本站已收录第三方'),
    'llms.txt：/llms.txt：要知道的事是“…据该局通报整理；本站已收录第三方核查结果…”，issues.json 里是“…据该局通报整理；本站未收录第三方核查结果…”',
  ],
  [
    'the title of an entry of the feed',
    '/feed.xml',
    swap('<title>中共莆田市司法局党组', '<title>莆田市司法局党组'),
    'feed.xml 的各条：/feed.xml：http://localhost:3000/notices/2025-xuncha/ 的标题是“莆田市司法局党组关于巡察整改进展情况的通报”，issues.json 里是“中共莆田市司法局党组关于巡察整改进展情况的通报”',
  ],
  [
    'the day of an entry of the feed',
    '/feed.xml',
    swap('<published>2025-02-17', '<published>2025-02-18'),
    'feed.xml 的各条：/feed.xml：http://localhost:3000/notices/2025-xuncha/ 的发布时间是“2025-02-18T17:21:00+08:00”，issues.json 里是“2025-02-17T17:21:00+08:00”',
  ],
  [
    'the id of an entry of the feed',
    '/feed.xml',
    swap(':/notices/2025-xuncha/<', ':/notices/2024-xuncha/<'),
    'feed.xml 的各条：/feed.xml：http://localhost:3000/notices/2025-xuncha/ 的编号是“/notices/2024-xuncha/”，issues.json 里是“/notices/2025-xuncha/”',
  ],
  [
    'an entry of the feed, given twice',
    '/feed.xml',
    swap(/<entry>[\s\S]+<\/entry>/, '$&$&'),
    'feed.xml 的各条：/feed.xml：http://localhost:3000/notices/2025-xuncha/ 重复',
  ],
  [
    'an entry of the feed left out',
    '/feed.xml',
    swap(/<entry>[\s\S]+<\/entry>/, ''),
    'feed.xml 的各条：/feed.xml：缺 http://localhost:3000/notices/2025-xuncha/',
  ],
  [
    'a status in llms.txt',
    '/llms.txt',
    swap('/issues/41/issue.md)：未完成整改', '/issues/41/issue.md)：已整改'),
    'llms.txt：/llms.txt：问题 41 的状态名称是“已整改”，issues.json 里是“未完成整改”',
  ],
  [
    'how many issues llms.txt counts',
    '/llms.txt',
    swap('的 43 个问题', '的 42 个问题'),
    'llms.txt：/llms.txt：各通报是“中共莆田市司法局党组关于巡察整改进展情况的通报，42 个问题”，issues.json 里是“中共莆田市司法局党组关于巡察整改进展情况的通报，43 个问题”',
  ],
  [
    'a file that llms.txt names',
    '/llms.txt',
    swap(/- \[measures\.csv\].+\n/, ''),
    'llms.txt：/llms.txt：缺 http://localhost:3000/notices/2025-xuncha/measures.csv',
  ],
  [
    'what robots are kept from',
    '/robots.txt',
    swap('Allow: /', 'Disallow: /notices/'),
    '/robots.txt：Disallow: /notices/ 拦住了可收录的网页',
  ],
  [
    'a site map that robots.txt names',
    '/robots.txt',
    swap(/Sitemap: .+xml\n/, ''),
    '/robots.txt：没有写 http://localhost:3000/sitemap.xml',
  ],
  [
    'a day of the site map',
    '/sitemap.xml',
    swap(/(?<=issues\/07\/<\/loc>\s*<lastmod>)2025-02-17/, '2025-02-18'),
    'sitemap.xml：/sitemap.xml：问题 07 的日期是“2025-02-18”，issues.json 里是“2025-02-17”',
  ],
  [
    'one address of the site map',
    '/sitemap.xml',
    swap('/issues/07/', '/issues/70/'),
    '网址：/sitemap.xml：网址 http://localhost:3000/notices/2025-xuncha/issues/70/，没有这个文件',
  ],
  [
    'one address of the plain site map',
    '/sitemap.txt',
    swap('/issues/07/', '/issues/70/'),
    'sitemap.txt：/sitemap.txt：缺问题 07',
  ],
  [
    'one address of the feed',
    '/feed.xml',
    swap('href="http://localhost:3000/notices/2025-xuncha/"', 'href="http://localhost:3000/notices/2026/"'),
    '网址：/feed.xml：网址 http://localhost:3000/notices/2026/，没有这个文件',
  ],
  [
    'one address of llms.txt',
    '/llms.txt',
    swap('/issues/07/issue.md', '/issues/07/issues.md'),
    '网址：/llms.txt：网址 http://localhost:3000/notices/2025-xuncha/issues/07/issues.md，没有这个文件',
  ],
  [
    'one entry of the site map',
    '/sitemap.xml',
    swap(/<url>\s*<loc>[^<]+\/issues\/07\/<[\s\S]+?<\/url>/, ''),
    'sitemap.xml：/sitemap.xml：缺问题 07',
  ],
];
