import { expect, test } from 'vitest';
import {
  dataBlocks,
  homeBlocks,
  issueBlocks,
  issuesBlocks,
  noticeBlocks,
  positionBlocks,
} from '@/lib/data/json-ld/page-blocks';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';

const whole = notice([issue()]);
const page = samplePage('/notices/2026-library/issues/02/', '问题 2');

// The types of the things in a graph, and of a block that is none its context.
const contents = (blocks: string[]) =>
  blocks.map((block) => {
    const { '@graph': graph, '@context': context } = JSON.parse(block);
    return graph?.map((thing: { '@type': string }) => thing['@type']).join() ?? context;
  });

const BAIDU = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';

test.each([
  ['home', homeBlocks(site), ['GovernmentOrganization,WebSite']],
  ['the list of notices', positionBlocks(site, page), ['BreadcrumbList']],
  ['a notice', noticeBlocks(site, whole, page), ['Report,GovernmentOrganization,BreadcrumbList', BAIDU]],
  ['the list of issues', issuesBlocks(site, whole, page), ['ItemList,BreadcrumbList']],
  ['an issue', issueBlocks(site, whole, issue(), page), ['Article,BreadcrumbList', BAIDU]],
  ['the page of all data', dataBlocks(site, [whole], page), ['Dataset,BreadcrumbList']],
])('%s has one graph; articles have a separate block with Baidu’s times', (_, blocks, expected) => {
  expect(contents(blocks)).toEqual(expected);
});

test('an issue has the same title and address in both blocks', () => {
  const [graph = '', times = ''] = issueBlocks(site, whole, issue(), page);
  const [article] = JSON.parse(graph)['@graph'];
  expect(JSON.parse(times)).toMatchObject({ '@id': article['@id'], title: article.headline });
});
