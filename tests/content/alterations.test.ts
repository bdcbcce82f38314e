import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { writeFolder } from '@/lib/import/write/write-folder';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

// What looks alike, or what NFKC makes of it, and is another number, sign or character.
const PAIRS: [string, string][] = [
  ['10²', '102'],
  ['210', '2¹⁰'],
  ['3人', '³人'],
  ['3人', '₃人'],
  ['100%', '10⁰%'],
  ['①类', '1类'],
  ['⑴项', '(1)项'],
  ['⒈项', '1.项'],
  ['㈠项', '(一)项'],
  ['一类', '㊀类'],
  ['一类', '㆒类'],
  ['Ⅲ类', 'III类'],
  ['ⅰ类', 'i类'],
  ['½天', '1⁄2天'],
  ['𝟑天', '3天'],
  ['№5', 'No5'],
  ['甲™', '甲TM'],
  ['5㎡', '5m2'],
  ['5℃', '5°C'],
  ['5㎏', '5kg'],
  ['人员', '⼈员'],
  ['立项', '\uF9F7项'],
  ['門户', '⾨户'],
  ['（区）', '︵区︶'],
  ['甲，', '甲﹐'],
  ['甲。', '甲｡'],
  ['甲…', '甲...'],
  ['一项', '&#19968;项'],
  ['〇五', '零五'],
  ['—项', '一项'],
  ['1.5', '1，5'],
  ['36 15', '3615'],
  ['户口', '戶口'],
  ['葛', '葛\uFE00'],
];

const root = mkdtempSync(join(tmpdir(), 'alterations-'));
afterAll(() => rmSync(root, { recursive: true }));
const content = join(root, 'content');
const file = join(content, 'notices/2026-x/issues/01.md');

beforeAll(() => {
  for (const name of ['site.yaml', 'about.md', 'accessibility.md', 'bureaus'])
    cpSync(join(VALID_CONTENT, name), join(content, name), { recursive: true });
  const words = [...new Set(PAIRS.map(([original]) => original))].join('、');
  const text = [
    '中共某市某局党组关于巡察整改进展情况的通报',
    '2024年06月20日 09:30 来源：某市某局',
    '根据市委统一部署，市委第二巡察组对某市某局党组开展了巡察。现将整改情况予以公布。',
    '一、反馈问题整改情况',
    '1.学习不够深入。',
    `整改情况：一是登记${words}等。`,
    '中共某市某局党组',
    '2024年6月20日',
  ];
  const imported = importNotice(readTxt(new TextEncoder().encode(text.join('\n'))), NO_ANSWERS, [
    { slug: 'library', name: '示例市图书馆', formerly: [] },
  ]);
  if (imported.kind !== 'ready') throw new Error(`not imported: ${imported.kind}`);
  writeFolder(content, '2026-x', imported.files);
});

test('the folder as imported is sound', () => {
  expect(reportOf(content)).toBe('');
});

test.each(PAIRS)('%s is not %s', (original, altered) => {
  const text = readFileSync(file, 'utf8');
  const at =
    text.indexOf(`、${original}、`) === -1 ? text.indexOf(original) : text.indexOf(`、${original}、`) + 1;
  writeFileSync(file, text.slice(0, at) + altered + text.slice(at + original.length));
  const report = reportOf(content);
  writeFileSync(file, text);
  expect(at).toBeGreaterThan(0);
  expect(report).not.toBe('');
});
