import { expect, test } from 'vitest';
import { llmsText } from '@/lib/data/llms-text';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';

const text = llmsText(site, [notice([issue({ id: '01' }), unfinished()])]);
const lines = text.split('\n');

test('it begins with the name of the site and what it is', () => {
  expect(lines.slice(0, 3)).toEqual([
    '# 某市图书局 巡察整改公开',
    '',
    '> 巡察指出了什么问题，改了什么，还有什么没有完成。',
  ]);
});

test('its caveats: no check by others, no deadline, nothing later', () => {
  const section = text.split('## ').find((part) => part.startsWith('不能从这里得出的结论'));
  expect(section).toContain('本站未收录第三方核查结果');
  expect(section).toContain('不是办结期限');
  expect(section).toContain('截至日期，此后的情况不能从这里推断');
});

test('it leads to the text of each issue, with its status', () => {
  expect(lines).toContain(
    '- [问题 1 开放时间偏短](https://books.example/notices/2026-library/issues/01/issue.md)：已整改',
  );
  expect(lines).toContain(
    '- [问题 2 开放时间偏短](https://books.example/notices/2026-library/issues/02/issue.md)：未完成整改',
  );
});

test('it links to the whole notice and to all addresses', () => {
  expect(text).toContain('- [notice.md](https://books.example/notices/2026-library/notice.md)：通报全文');
  expect(text).toContain('(https://books.example/sitemap.txt)');
});

test('it links to the data over all notices, where there are several', () => {
  expect(text).not.toContain('/data/issues');
  const several = llmsText(site, twoNotices);
  for (const name of ['issues.csv', 'issues.json', 'bureaus.json'])
    expect(several).toContain(`- [${name}](https://books.example/data/${name})：各`);
});
