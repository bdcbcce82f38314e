import { expect, test } from 'vitest';
import { siteFiles } from '@/lib/data/site-files';
import { filesOfSite } from '@/lib/machine/files-of-site';
import { readPngText } from '@/lib/png-text';
import { machineContent, machineTools, textAt } from '@/tests/fixtures/machine/machine-content';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';

const whole = notice([issue()]);
const content = machineContent([whole], { synonyms: [{ asked: '开门', finds: ['开放'] }] });
const files = filesOfSite(content, machineTools);

test('the site has its data files, what suggestions are made from, a picture, and QR codes of its own pages', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(siteFiles(site, [whole]).map(({ path }) => path)));
  expect(paths).toEqual(expect.arrayContaining(['/search/suggest.json', '/share.png', '/qr/home.svg']));
  expect(paths.filter((path) => path.includes('2026-library'))).toEqual([]);
});

test('the data files are those that the page of data lists', async () => {
  for (const { path, body } of siteFiles(site, [whole])) expect(await textAt(files, path)).toBe(body);
});

test('suggestions know the synonyms', async () => {
  expect(JSON.parse(await textAt(files, '/search/suggest.json'))).toMatchObject({
    synonyms: [{ asked: '开门', finds: ['开放'] }],
  });
});

test('the picture is that of the site', async () => {
  const file = files.find(({ path }) => path === '/share.png');
  const png = await file?.make();
  expect(readPngText(png ?? new Uint8Array(), 'Description')).toContain('某市图书局');
});

test('several notices of several bureaus have their data over all', () => {
  const paths = filesOfSite(machineContent(twoNotices), machineTools).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['/data/issues.csv', '/data/issues.json', '/data/bureaus.json']),
  );
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('/data/'))).toEqual([]);
});
