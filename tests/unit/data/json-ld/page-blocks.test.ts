import { expect, test } from 'vitest';
import {
  dataBlocks,
  homeBlocks,
  issueBlocks,
  issuesBlocks,
  noticeBlocks,
  placeBlocks,
} from '@/lib/data/json-ld/page-blocks';
import { noticesTrail } from '@/lib/trail';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const whole = notice([issue()]);

// The types of the things in a graph, and of a block that is none its context.
const contents = (blocks: string[]) =>
  blocks.map((block) => {
    const { '@graph': graph, '@context': context } = JSON.parse(block);
    return graph?.map((thing: { '@type': string }) => thing['@type']).join() ?? context;
  });

const BAIDU = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';

test.each([
  ['home', homeBlocks(site), ['GovernmentOrganization,WebSite']],
  ['the list of notices', placeBlocks(site, noticesTrail), ['BreadcrumbList']],
  ['a notice', noticeBlocks(site, whole), ['Report,GovernmentOrganization,BreadcrumbList', BAIDU]],
  ['the list of issues', issuesBlocks(site, whole), ['ItemList,BreadcrumbList']],
  ['an issue', issueBlocks(site, whole, issue()), ['Article,BreadcrumbList', BAIDU]],
  ['the page of all data', dataBlocks(site, [whole], noticesTrail), ['Dataset,BreadcrumbList']],
])('%s has one graph; articles have Baidu’s times apart from it', (_, blocks, expected) => {
  expect(contents(blocks)).toEqual(expected);
});

test('an issue has the same title and address in both blocks', () => {
  const [graph = '', times = ''] = issueBlocks(site, whole, issue());
  const [article] = JSON.parse(graph)['@graph'];
  expect(JSON.parse(times)).toMatchObject({ '@id': article['@id'], title: article.headline });
});
