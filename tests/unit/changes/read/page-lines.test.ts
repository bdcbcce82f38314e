import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { pageLines } from '@/lib/changes/read/page-lines';

test('a page is read block by block, with links, spoken attributes and linked data, without its look', () => {
  const page = load(`<html><head><title>首页</title><style>p{}</style>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script src="/assets/core-0123456789.js"></script>
<script type="application/ld+json">{"@type":"Article","name":"通报","position":3}</script></head>
<body class="wide"><p>共 <b>3</b>
个</p><ul><li>甲<p>乙</p>丙</li></ul><a href="/a/" class="x">去</a><img src="/share.png" alt="图"></body></html>`);
  expect(pageLines(page)).toEqual([
    '首页',
    '通报',
    '3',
    '共 3 个',
    '甲',
    '乙',
    '丙',
    '→ /a/',
    '图',
    '→ /share.png',
    '去',
  ]);
});
