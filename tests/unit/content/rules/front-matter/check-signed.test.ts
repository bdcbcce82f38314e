import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import { checkSigned } from '@/lib/content/rules/front-matter/check-signed';

const front = {
  title: '甲',
  titleLines: ['甲'],
  shortTitle: '甲',
  issuer: '乙',
  published: '2026-03-02',
  asOf: '2026-03-02',
  sourceSha256: '0'.repeat(64),
};

function faultsOf(last: string, signed?: string): string[] {
  const section: SectionFile = {
    number: 4,
    path: 'sections/4.md',
    statuses: [],
    blocks: [{ kind: 'paragraph', text: last, line: 3 }],
  };
  const report = new Report();
  checkSigned({ ...front, signed }, [section], 'notice.md', report);
  return report.faults.map(({ line, message }) => `${line} ${message}`);
}

test('a text that ends with a day alone has it as its day of signing', () => {
  expect(faultsOf('2026年3月2日', '2026-03-02')).toEqual([]);
  expect(faultsOf('2026年3月2日')).toEqual([
    '1 缺少这个字段。通报最后印着“2026年3月2日”，请加上 signed: 2026-03-02。',
  ]);
});

test.each(['2026年3月2日印发。', '2026年3月', '（此件公开）'])('“%s” at the end is no signature', (last) => {
  expect(faultsOf(last)).toEqual([]);
});
