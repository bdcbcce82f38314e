import { type Alteration, NOTICE, swap } from './alteration';

/** Heads, links, linked data, and what is loaded from elsewhere, each changed by hand. */
export const heads: Alteration[] = [
  [
    'the address of a page in its head',
    `${NOTICE}issues/07/index.html`,
    swap(
      'rel="canonical" href="http://localhost:3000/notices/2025-xuncha/issues/07/',
      'rel="canonical" href="http://localhost:3000/notices/2025-xuncha/issues/08/',
    ),
    '页面的 head：/notices/2025-xuncha/issues/07/：canonical 是“',
  ],
  [
    'the address for those who share a page',
    `${NOTICE}issues/07/index.html`,
    swap(
      'property="og:url" content="http://localhost:3000/',
      'property="og:url" content="http://localhost:3000/about/',
    ),
    '/notices/2025-xuncha/issues/07/：og:url 是“',
  ],
  [
    'the title for those who share a page',
    '/about/index.html',
    swap(/property="og:title" content="[^"]+/, 'property="og:title" content="别的'),
    '/about/：标题是“说明 - 莆田市司法局”，og:title 是“别的”',
  ],
  [
    'the official tag of the day',
    `${NOTICE}issues/07/index.html`,
    swap('name="PubDate" content="2025-02-17 17:21"', 'name="PubDate" content="2025-02-17 17:22"'),
    '/notices/2025-xuncha/issues/07/：PubDate 是“2025-02-17 17:22”，数据是“2025-02-17 17:21”',
  ],
  [
    'the official tag of the source, left out',
    `${NOTICE}index.html`,
    swap(/<meta name="ContentSource"[^>]+>/, ''),
    '/notices/2025-xuncha/：ContentSource 是“”，数据是“莆田市司法局”',
  ],
  [
    'the official tag of the address',
    `${NOTICE}issues/07/index.html`,
    swap(/name="Url" content="[^"]+/, 'name="Url" content="http://localhost:3000/'),
    '/notices/2025-xuncha/issues/07/：Url 是“http://localhost:3000/”',
  ],
  [
    'the citation of a page',
    `${NOTICE}issues/07/index.html`,
    swap('(2025-02-17)[引用日期]', '(2025-02-18)[引用日期]'),
    '/notices/2025-xuncha/issues/07/：引用是“',
  ],
  [
    'the mail about an issue',
    `${NOTICE}issues/07/index.html`,
    swap(
      'body=http://localhost:3000/notices/2025-xuncha/issues/07/',
      'body=http://localhost:3000/notices/2025-xuncha/issues/08/',
    ),
    '/notices/2025-xuncha/issues/07/：提意见的邮件是“',
  ],
  [
    'the source that a page names',
    `${NOTICE}issues/07/index.html`,
    swap('来源：莆田市司法局', '来源：莆田市公安局'),
    '/notices/2025-xuncha/issues/07/：没有写“来源：莆田市司法局”',
  ],
  [
    'the day on paper',
    `${NOTICE}issues/07/index.html`,
    swap(/(paper-foot.+截至2025年2月)17日/, '$118日'),
    '/notices/2025-xuncha/issues/07/：打印件没有写“截至2025年2月17日的通报”',
  ],
  [
    'a date in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"datePublished":"2025-02-17', '"datePublished":"2025-02-18'),
    '/notices/2025-xuncha/issues/07/：JSON-LD 是“',
  ],
  [
    'a time for Baidu',
    `${NOTICE}issues/07/index.html`,
    swap('"upDate":"2025-02-17', '"upDate":"2025-02-18'),
    '/notices/2025-xuncha/issues/07/：百度的时间块是“',
  ],
  [
    'the place of a page in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"name":"问题清单"', '"name":"问题"'),
    'JSON-LD：/notices/2025-xuncha/issues/07/：JSON-LD 的位置是',
  ],
  [
    'linked data, left out',
    '/about/index.html',
    swap(/<script type="application\/ld\+json">.+?<\/script>/, ''),
    'JSON-LD：/about/：没有 JSON-LD',
  ],
  [
    'a film from elsewhere',
    '/about/index.html',
    swap('<h1', '<video poster="https://pictures.example/a.png"></video><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'a thing from elsewhere',
    '/about/index.html',
    swap('<h1', '<object data="https://pictures.example/a.svg"></object><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'a style from elsewhere',
    '/about/index.html',
    swap('<style>', '<style>h1{background:url(https://pictures.example/a.png)}'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'a link',
    '/about/index.html',
    swap('href="/notices/"', 'href="/notes/"'),
    '/about/：链接 /notes/，没有这个文件',
  ],
  [
    'a link to a place',
    '/about/index.html',
    swap('href="/about/#text"', 'href="/about/#texts"'),
    '/about/：链接 /about/#texts，页面上有 0 处 #texts',
  ],
  [
    'a meta tag',
    '/about/index.html',
    swap(/(name="ColumnName" content=")[^"]+/, '$1'),
    '/about/：ColumnName 是空的',
  ],
  [
    'a picture from elsewhere',
    '/about/index.html',
    swap('<h1', '<img src="https://pictures.example/a.png" alt=""><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
];
