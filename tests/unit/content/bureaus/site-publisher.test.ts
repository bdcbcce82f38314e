import { expect, test } from 'vitest';
import { sitePublisher } from '@/lib/content/bureaus/site-publisher';
import { Report } from '@/lib/content/fault';
import { bureau, bureaus } from '@/tests/fixtures/notices/sample';

const publisher = { name: '某市', contact: bureau.contact };
const several = {
  bureaus: [bureau, { ...bureau, slug: 'archive' }],
  slugs: ['archive', 'library'],
  isWhole: true,
};

function read(...[settings, read]: [Parameters<typeof sitePublisher>[0], typeof several]) {
  const report = new Report();
  const found = sitePublisher(settings, read, 'site.yaml', report);
  return { found, faults: report.faults.map(({ field, message }) => `${field} ${message}`) };
}

test('the only bureau speaks for its site, and nobody beside it', () => {
  expect(read({}, bureaus)).toEqual({ found: bureau, faults: [] });
  expect(read({ publisher }, bureaus).faults).toEqual([
    'publisher 只有一个单位的网站，主办单位就是它，联系方式写在 bureaus 里它的文件。请删去 publisher。',
  ]);
});

test('while a file of a bureau has a fault nobody is told to delete the publisher', () => {
  expect(read({ publisher }, { ...bureaus, isWhole: false }).faults).toEqual([]);
});

test('a site of several bureaus has a publisher of its own', () => {
  expect(read({ publisher }, several)).toEqual({
    found: { kind: 'site', ...publisher, home: '/#contact' },
    faults: [],
  });
  expect(read({}, several)).toEqual({
    found: null,
    faults: [
      'publisher 有几个单位的网站，要写明网站的主办单位和它的联系方式。请在 publisher 下面写 name 和 contact（phone、post、mail）。',
    ],
  });
});

test('without a bureau that can be read nobody speaks', () => {
  expect(read({}, { bureaus: [], slugs: ['library'], isWhole: false })).toEqual({ found: null, faults: [] });
});
