import { expect, test } from 'vitest';
import { llmsRecords } from '@/lib/check-site/expect/llms-records';
import { NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const names = ['issues.csv', 'notice.txt', 'search.json', 'index.html', 'issues/02/issue.md'];
const files = new Map(names.map((name) => [`/notices/2026-library/${name}`, '']));
const site = { files, pages: new Map(), origin: 'https://books.example', basePath: '' };

test('llms.txt names the notes once, the files of a notice but that of the search, and its issues', () => {
  expect(llmsRecords(site, [published(), published([])])).toEqual([
    {
      about: '',
      facts: {
        要知道的事: published().notes.join('\n'),
        各通报: '关于整改进展的通报，1 个问题\n关于整改进展的通报，0 个问题',
      },
    },
    { about: `${NOTICE_URL}issues.csv`, facts: { 名称: 'issues.csv' } },
    { about: `${NOTICE_URL}notice.txt`, facts: { 名称: 'notice.txt' } },
    { about: `${NOTICE_URL}issues/02/`, facts: { 名称: '问题 2 开放时间偏短', 状态名称: '基本完成整改' } },
    { about: `${NOTICE_URL}issues.csv`, facts: { 名称: 'issues.csv' } },
    { about: `${NOTICE_URL}notice.txt`, facts: { 名称: 'notice.txt' } },
  ]);
});

test('it names the files over all notices but their schemas', () => {
  const all = new Map(
    ['/data/issues.csv', '/data/issues-schema.json', '/data/index.html'].map((path) => [path, '']),
  );
  expect(llmsRecords({ ...site, files: all }, []).slice(1)).toEqual([
    { about: 'https://books.example/data/issues.csv', facts: { 名称: 'issues.csv' } },
  ]);
});
