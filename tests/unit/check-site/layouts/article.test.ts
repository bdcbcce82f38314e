import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readArticle } from '@/lib/check-site/layouts/article';

const $ =
  load(`<head><meta name="description" content="已整改：标题。后来的话"><meta name="Url" content="/a/">
<meta name="ArticleTitle" content="标题"><meta name="PubDate" content="2026-03-02 17:21"><meta name="Author" content="某局">
<meta name="ContentSource" content="来源"><meta name="Keywords" content="某局,已整改"></head>
<article><h1>标题</h1><p data-editorial="true"><span>问题 1/2</span><time datetime="2026-03-02T17:21+08:00">2026年3月2日</time><span>来源：某局</span><a href="https://www.example.gov.cn/1.html">原网页</a></p>
<a href="mailto:books@example.com?subject=关于问题%201&amp;body=问题：1%0D%0A网址：/a/">意见</a><p data-draft>问题：1
网址：<span>/a/</span></p><button data-cite="引用">引用</button></article>
<div class="paper-foot">纸</div>
<script type="application/ld+json">{"@graph":[{"@type":"Report","isBasedOn":"https://www.example.gov.cn/1.html","@id":"/a/","headline":"标题","datePublished":"2026-03-02T17:21+08:00"}]}</script>
<script type="application/ld+json">{"@context":"baidu","@id":"/a/","title":"标题","pubDate":"2026-03-02T17:21:00","upDate":"2026-05-06T00:00:00"}</script>`);

test('tags, linked data and tools are read by fact and place', () => {
  expect(readArticle($)).toEqual([
    {
      about: '',
      facts: {
        '网址 Url': '/a/',
        '网址 JSON-LD': '/a/',
        '网址 百度': '/a/',
        '标题 ArticleTitle': '标题',
        '标题 JSON-LD': '标题',
        '标题 百度': '标题',
        '发布时间 PubDate': '2026-03-02 17:21',
        '发布时间 time': '2026-03-02T17:21+08:00',
        '发布时间 JSON-LD': '2026-03-02T17:21+08:00',
        '发布时间 百度': '2026-03-02T17:21:00',
        '最近的变动 JSON-LD': '',
        '最近的变动 百度': '2026-05-06T00:00:00',
        来源: '某局',
        '原发布网页 链接': 'https://www.example.gov.cn/1.html',
        '原发布网页 JSON-LD': 'https://www.example.gov.cn/1.html',
        '来源 ContentSource': '来源',
        '发布者 Author': '某局',
        '状态名称 Keywords': '已整改',
        说明的开头: '已整改：标题。',
        引用: '引用',
        提意见的邮件: '关于问题 1 问题：1 网址：/a/',
        信的开头: '问题：1 网址：/a/',
        打印件: '纸',
        前次通报: '',
        后续通报: '',
      },
    },
  ]);
});

test('the notices before and after are named with their addresses', () => {
  const page =
    load(`<link rel="canonical" href="https://books.example/notices/b/"><article><header><h1>标题</h1>
<p><span>本通报是<a href="/notices/a/">甲</a>的后续</span><span>后续通报：<a href="/notices/c/">丙</a></span><span>后续通报：<a href="/notices/d/">丁</a></span></p></header></article>`);
  expect(readArticle(page)[0]?.facts).toMatchObject({
    前次通报: '甲，https://books.example/notices/a/',
    后续通报: '丙，https://books.example/notices/c/\n丁，https://books.example/notices/d/',
  });
});
