import { expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const PAGE = '/notices/2026-library/issues/02/';
const textsOf = (changes: Parameters<typeof issue>[0]) => publishable([notice([issue(changes)])]).texts;
const plain = textsOf({});

test('each notice, issue and measure has its own address', () => {
  expect(Object.keys(plain)).toEqual(['/notices/2026-library/', PAGE, `${PAGE}#m1`]);
  expect(plain[PAGE]).toMatch(/^2026-03-01 [0-9a-f]{16} 已整改$/);
});

test('a changed word changes the value of its own address only', () => {
  const parts = [{ label: '整改情况：', measures: [measure({ text: '延长开放的时间。' })] }];
  const changed = textsOf({ parts });
  expect(Object.keys(plain).filter((address) => plain[address] !== changed[address])).toEqual([`${PAGE}#m1`]);
});

test('an erratum has an address, and changes no other value', () => {
  const corrected = textsOf({
    parts: [{ label: '整改情况：', measures: [measure({ text: '缩短开放时间。' })] }],
    errata: [{ date: '2026-04-01', from: '延长', to: '缩短', reason: '抄错。' }],
  });
  expect(corrected).toEqual({
    ...plain,
    [`${PAGE}#e-1`]: expect.stringMatching(/^2026-04-01 [0-9a-f]{16}$/),
  });
});

test('an erratum may correct the words of an update', () => {
  const update = { date: '2026-04-01', text: '已收回9册。', source: '某市图书局' };
  const address = `${PAGE}#u-2026-04-01`;
  const corrected = textsOf({
    updates: [{ ...update, text: '已收回6册。' }],
    errata: [{ date: '2026-04-02', from: '9册', to: '6册', reason: '排印颠倒。' }],
  });
  expect(corrected[address]).toBe(textsOf({ updates: [update] })[address]);
});

const update = { date: '2026-04-01', text: '已收回9册。', source: '某市图书局' };
const UPDATE = `${PAGE}#u-2026-04-01`;
const FILE = '/notices/2026-library/files/report/report.pdf';

test('an update without evidence keeps the value that it had before there was any', () => {
  expect(textsOf({ updates: [update] })[UPDATE]).toBe('2026-04-01 82b518c3a33b1d62');
});

test('a file has an address with its day and the beginning of its checksum, and its page one', () => {
  const { pages, texts } = publishable([notice([issue({ updates: [{ ...update, file: evidenceFile() }] })])]);
  expect(texts[FILE]).toBe('2026-04-01 0123456789abcdef');
  expect(pages).toContain('/notices/2026-library/files/report/');
});

test.each([
  ['the file', { file: evidenceFile({ sha256: 'f'.repeat(64) }) }],
  ['the name of the file', { file: evidenceFile({ name: 'b.pdf' }) }],
  ['the title', { file: evidenceFile({ title: '验收意见' }) }],
  [
    'that there is a link',
    { file: evidenceFile(), link: { address: 'https://www.example.gov.cn/', title: '公示' } },
  ],
  ['that there is nothing', {}],
])('the value of an update holds %s', (_, evidence) => {
  const whole = textsOf({ updates: [{ ...update, file: evidenceFile() }] });
  expect(textsOf({ updates: [{ ...update, ...evidence }] })[UPDATE]).not.toBe(whole[UPDATE]);
});

test('an erratum may correct the title of evidence', () => {
  const corrected = textsOf({
    updates: [{ ...update, file: evidenceFile({ title: '验收意见' }) }],
    errata: [{ date: '2026-04-02', from: '验收报告', to: '验收意见', reason: '写错。' }],
  });
  expect(corrected[UPDATE]).toBe(textsOf({ updates: [{ ...update, file: evidenceFile() }] })[UPDATE]);
});
