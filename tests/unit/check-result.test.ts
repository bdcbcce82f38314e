import { expect, test } from 'vitest';
import { formatCheckResults, toCheckResult } from '@/lib/check-result';

test('the report is a table with Chinese characters twice as wide, and a count', () => {
  const report = formatCheckResults('检查 https://example.gov.cn/，只用 IPv6', [
    { level: 'skip', check: '域名服务器', detail: '不查' },
    { level: 'pass', check: 'HTTP/2', detail: '支持' },
    toCheckResult('内容', ['一', '二', '三', '四'], ''),
  ]);
  expect(report).toBe(
    [
      '检查 https://example.gov.cn/，只用 IPv6',
      '',
      '结果  检查        说明',
      '跳过  域名服务器  不查',
      '通过  HTTP/2      支持',
      '失败  内容        一；二；三 等 4 处',
      '',
      '共 3 项：通过 1，警告 0，失败 1，跳过 1',
    ].join('\n'),
  );
});

test('a check without faults passes', () => {
  expect(toCheckResult('内容', [], '一致')).toEqual({ level: 'pass', check: '内容', detail: '一致' });
});
