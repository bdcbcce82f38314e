import { expect, test } from 'vitest';
import { assembleSingleIssueNotice } from '@/lib/import/issues/assemble-single-issue-notice';
import { readSingleIssueNotice } from '@/lib/import/issues/read-single-issue-notice';
import { buildTree } from '@/lib/import/tree/build-tree';

const CHAPTERS = ['二、整改目标', '按期完成。', '三、整改措施', '制定方案。'];

function assembled(opening: string, problem: string[], chapters = CHAPTERS) {
  const texts = [opening, '一、整改问题', ...problem, ...chapters];
  const { lead, items } = buildTree(texts.map((text, at) => ({ line: at + 1, text })));
  const found = readSingleIssueNotice(items);
  if (found === null) throw new Error('the text is a single-issue notice');
  const { sections, issues } = assembleSingleIssueNotice(found, lead);
  const shown = sections.map((blocks) =>
    blocks.map((block) => (block.kind === 'issue' ? `issue ${block.index}` : block.text)),
  );
  return { shown, issues };
}

test('the chapters are parts of the one issue and no sections of their own', () => {
  const { shown, issues } = assembled('某局公布整改情况。', ['台账登记不全。']);
  expect(shown).toEqual([['某局公布整改情况。'], ['一、整改问题', 'issue 0']]);
  expect(issues).toMatchObject([
    { title: '台账登记不全', sharedText: false, group: null, status: { value: 'unknown' } },
  ]);
  expect(issues[0]?.parts.map(({ label }) => label)).toEqual(['整改目标', '整改措施']);
});

test('chapters that answer several problems at once stay chapters', () => {
  const { shown, issues } = assembled('某局公布整改情况。', ['具体如下：', '1.台账不全。', '2.检查不够。']);
  expect(shown).toEqual([
    ['某局公布整改情况。'],
    ['一、整改问题', '具体如下：', 'issue 0', 'issue 1'],
    ['二、整改目标', '按期完成。'],
    ['三、整改措施', '制定方案。'],
  ]);
  expect(issues.map(({ printed, sharedText }) => [printed, sharedText])).toEqual([
    ['1', true],
    ['2', true],
  ]);
});

test('a status in the parts goes before one in the opening', () => {
  const opening = '该问题已整改完成，并通过验收。';
  expect(assembled(opening, ['台账不全。']).issues[0]?.status.value).toBe('rectified');
  const parts = ['二、整改目标', '按期完成。', '三、整改情况', '正在整改。'];
  expect(assembled(opening, ['台账不全。'], parts).issues[0]?.status.value).toBe('in-progress');
});

test('body and deadline are read from the parts', () => {
  const parts = ['二、责任单位', '办公室', '三、整改时限', '2026年6月底前'];
  expect(assembled('某局公布整改情况。', ['台账不全。'], parts).issues).toMatchObject([
    { responsible: '办公室', target: '2026年6月底前' },
  ]);
});
