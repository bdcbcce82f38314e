import { expect, test } from 'vitest';
import { askedOf } from '@/lib/import/asked-of';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import type { Prepared } from '@/lib/import/prepare-import';
import { type Filled, readFilled } from '@/lib/import/read-filled';
import { findNeeds, suppliedNeeds } from '@/lib/import/write/find-needs';
import { bureau } from '@/tests/fixtures/notices/sample';

const NOTICE = [
  '中共某局党组关于巡察整改情况的通报',
  '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。',
  '一、未完成整改的问题',
  '1.学习不够深入。',
  '整改情况：甲。',
  '未完成整改的原因及下一步措施：受资金限制，力争2027年6月完成。',
  '中共某局党组',
  '2026年6月20日',
  '版权所有：某局。未经许可不得转载。',
];

function asked(fields: Record<string, string>) {
  const filled = readFilled(new URLSearchParams(fields));
  if (typeof filled === 'string') throw new Error(filled);
  const input = readTxt(new TextEncoder().encode(NOTICE.join('\n')));
  const imported = importNotice(input, filled.answers, [bureau], filled.supplied);
  const all = findNeeds(imported.notice);
  const needs = imported.kind === 'ready' ? all : suppliedNeeds(all, filled.supplied);
  const prepared: Prepared = { imported, bureaus: [bureau], needs, wrongName: null, faults: null };
  return described(prepared, filled);
}

const described = (prepared: Prepared, filled: Filled) =>
  askedOf(prepared, filled).map(({ name, line, several, choices }) => ({
    field: `${name} ${line} ${several ? 'several' : 'one'}`,
    choices: choices.map(({ value, isChosen }) => `${value}${isChosen ? ' chosen' : ''}`),
  }));

test('what is uncertain is asked with all answers that there are', () => {
  expect(asked({})).toEqual([{ field: 'answer-0 9 one', choices: ['--keep 9', '--leave-out 9'] }]);
});

test('what was answered can be asked again, and reasons are chosen once the rest is clear', () => {
  const [given, reasons, ...more] = asked({ answer: '--leave-out 9', 'reason-01-0': '编制受限' });
  expect(given).toEqual({ field: 'answer 0 several', choices: ['--leave-out 9 chosen'] });
  expect(reasons?.field).toBe('reason-01-0 4 several');
  expect(reasons?.choices).toContain('编制受限 chosen');
  expect(reasons?.choices).toContain('政策调整');
  expect(more).toEqual([]);
});
