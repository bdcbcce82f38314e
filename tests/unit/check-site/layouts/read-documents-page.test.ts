import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readDocumentsPage } from '@/lib/check-site/layouts/read-documents-page';

test('the page of documents states names, kinds, who does what, and where', () => {
  const $ = load(
    '<link rel="canonical" href="https://a.example/d/"><ul><li id="x">other</li></ul><div class="documents"><section><h2>作品</h2><ul><li id="d1"><a href="#d1">《清风》</a><ul><li><span>创作</span> · <a href="/i/#m1">问题 1</a></li><li><a href="/i/#m2">问题 2</a></li></ul></li></ul></section></div>',
  );
  expect(readDocumentsPage($)).toEqual([
    {
      about: 'https://a.example/d/#d1',
      facts: {
        名称: '《清风》',
        类别: '作品',
        写明: '创作',
        网址: 'https://a.example/i/#m1\nhttps://a.example/i/#m2',
      },
    },
  ]);
});
