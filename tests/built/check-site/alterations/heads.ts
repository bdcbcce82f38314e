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
    '页面的 head：/notices/2025-xuncha/issues/07/：网址 canonical 是“…a/issues/08/…”，应是“…a/issues/07/…”',
  ],
  [
    'the address for those who share a page',
    `${NOTICE}issues/07/index.html`,
    swap(
      'property="og:url" content="http://localhost:3000/',
      'property="og:url" content="http://localhost:3000/about/',
    ),
    '页面的 head：/notices/2025-xuncha/issues/07/：网址 og:url 是“…host:3000/about/noti…”，应是“…host:3000/notices/20…”',
  ],
  [
    'the title for those who share a page',
    '/about/index.html',
    swap(/property="og:title" content="[^"]+/, 'property="og:title" content="别的'),
    '页面的 head：/about/：标题 title 是“网站说明 - 莆田市司法局 巡察整改公开”，应是“别的”',
  ],
  [
    'the official tag of the day',
    `${NOTICE}issues/07/index.html`,
    swap('name="PubDate" content="2025-02-17 17:21"', 'name="PubDate" content="2025-02-17 17:22"'),
    '问题页：/notices/2025-xuncha/issues/07/：发布时间 PubDate 是“2025-02-17 17:22”，issues.json 里是“2025-02-17 17:21”',
  ],
  [
    'the official tag of the source, left out',
    `${NOTICE}index.html`,
    swap(/<meta name="ContentSource"[^>]+>/, ''),
    '通报页：/notices/2025-xuncha/：来源 ContentSource 是“”，issues.json 里是“莆田市司法局”',
  ],
  [
    'the official tag of the address',
    `${NOTICE}issues/07/index.html`,
    swap(/name="Url" content="[^"]+/, 'name="Url" content="http://localhost:3000/'),
    '问题页：/notices/2025-xuncha/issues/07/：网址 Url 是“…host:3000/…”，issues.json 里是“…host:3000/notices/20…”',
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
      '网址：http://localhost:3000/notices/2025-xuncha/issues/07/%0D',
      '网址：http://localhost:3000/notices/2025-xuncha/issues/08/%0D',
    ),
    '/notices/2025-xuncha/issues/07/：提意见的邮件是“',
  ],
  [
    'the beginning of a letter about an issue',
    `${NOTICE}issues/07/index.html`,
    swap(
      '通报：巡察整改进展情况通报（2025年2月）\n问题：7 ',
      '通报：巡察整改进展情况通报（2025年2月）\n问题：8 ',
    ),
    '/notices/2025-xuncha/issues/07/：信的开头是“',
  ],
  [
    'the source that a page names',
    `${NOTICE}issues/07/index.html`,
    swap('来源：莆田市司法局', '来源：莆田市公安局'),
    '问题页：/notices/2025-xuncha/issues/07/：来源是“莆田市公安局”，issues.json 里是“莆田市司法局”',
  ],
  [
    'the day on paper',
    `${NOTICE}issues/07/index.html`,
    swap(/(paper-foot.+截至2025年2月)17日/, '$118日'),
    '问题页：/notices/2025-xuncha/issues/07/：打印件是“…截至2025年2月18日的通报网页打印件…”，issues.json 里是“…截至2025年2月17日的通报网页打印件…”',
  ],
  [
    'a date in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"datePublished":"2025-02-17', '"datePublished":"2025-02-18'),
    '问题页：/notices/2025-xuncha/issues/07/：发布时间 JSON-LD 是“2025-02-18T17:21+08:00”，issues.json 里是“2025-02-17T17:21+08:00”',
  ],
  [
    'a time for Baidu',
    `${NOTICE}issues/07/index.html`,
    swap('"upDate":"2025-02-17', '"upDate":"2025-02-18'),
    '问题页：/notices/2025-xuncha/issues/07/：最近的变动 百度是“2025-02-18T17:21:00”，issues.json 里是“2025-02-17T17:21:00”',
  ],
  [
    'the place of a page in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"name":"问题清单"', '"name":"问题"'),
    'JSON-LD 的位置：/notices/2025-xuncha/issues/07/：http://localhost:3000/notices/2025-xuncha/issues/ 的标题是“问题”，网页上是“问题清单”',
  ],
  [
    'linked data, left out',
    '/about/index.html',
    swap(/<script type="application\/ld\+json">.+?<\/script>/, ''),
    'JSON-LD 的位置：/about/：读不出来',
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
    '网址：/about/：网址 /notes/，没有这个文件',
  ],
  [
    'a link to a place',
    `${NOTICE}index.html`,
    swap('href="/about/#text"', 'href="/about/#texts"'),
    '网址：/notices/2025-xuncha/：网址 /about/#texts，页面上有 0 处 #texts',
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
