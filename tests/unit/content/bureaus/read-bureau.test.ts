import { expect, test } from 'vitest';
import { readBureau } from '@/lib/content/bureaus/read-bureau';
import { formatFault, Report } from '@/lib/content/fault';
import { bureau } from '@/tests/fixtures/notices/sample';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const FIELDS =
  'name: 某市图书局\ncontact:\n  phone: 0000-1234567\n  post: 某市书院路1号\n  mail: books@example.com\n';

function read(fields: string, body = '') {
  const report = new Report();
  const root = temporaryFolder({ 'bureaus/library.md': `---\n${fields}---\n${body}` });
  const reading = { home: '/#contact', hosts: ['books.example'] };
  return {
    bureau: readBureau(root, 'bureaus', 'library', reading, report),
    faults: report.faults.map(formatFault),
  };
}

test('a file is a bureau named after it', () => {
  expect(read(FIELDS)).toEqual({ bureau, faults: [] });
});

test('the text below is its introduction', () => {
  expect(read(FIELDS, '图书馆由**本局**管理。\n').bureau?.introduction).toBe(
    '<p>图书馆由<strong>本局</strong>管理。</p>',
  );
});

test('its website is on a known host', () => {
  expect(read(`${FIELDS}officialSite: https://books.example/\n`).faults).toEqual([]);
  expect(read(`${FIELDS}officialSite: https://other.example/\n`)).toEqual({
    bureau: null,
    faults: [
      'bureaus/library.md 第 7 行 officialSite：网站 other.example 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 officialSite。',
    ],
  });
});

test('the present name is no former one', () => {
  expect(read(`${FIELDS}formerly:\n  - name: 某市图书局\n    until: 2020-03-31\n`).faults).toEqual([
    'bureaus/library.md 第 8 行 formerly 第 1 条 name：“某市图书局”就是现在的名称。以前的名称写改名之前的，没有改过名的不写 formerly。',
  ]);
});
