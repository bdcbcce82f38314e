import { expect, test } from 'vitest';
import { checkQuotation } from '@/lib/quotation/check-quotation';
import { issue } from '@/tests/fixtures/notices/sample';
import { shown, sourceOf } from '@/tests/fixtures/quotation';
import { part } from '@/tests/fixtures/sample-search';

const TEXT = '建立“错时开放”机制，实行轮班、值班；读者满意率为17.63%，比上年提高。另外购书。';
const source = sourceOf(issue({ id: '01', heading: '（1）藏书偏少。', parts: part(TEXT) }));
const check = (pasted: string) => checkQuotation(source, pasted)?.passages[0];

test('what stands around a passage in its sentence is told, with marks that open or close left to it', () => {
  const passage = check('错时开放”机制，实行轮班');
  expect(passage && shown(passage)).toBe('“错时开放”机制，实行轮班');
  expect(passage?.checked).toMatchObject({ before: '整改情况：建立', after: '、值班；' });
  expect(check('读者满意率为17.63%，比上年提高')?.checked).toMatchObject({ before: '', after: '' });
});

test.each([
  ['建立"错时开放"机制,实行轮班,值班;', false],
  ['建立「错时开放」\n机制，实行 轮班、值班；', false],
  ['建立错时开放机制，实行轮班、值班', true],
  ['建立“错时开放”机制。实行轮班、值班', true],
])('%j differs in marks: %s', (pasted, differs) => {
  expect(check(pasted)?.checked.marks).toBe(differs);
});

test('only a passage without differences has other places', () => {
  const twice = sourceOf(
    issue({ id: '01', parts: part('延长周末开放时间。') }),
    issue({ id: '02', parts: part('延长周末开放时间。') }),
  );
  const others = (pasted: string) => checkQuotation(twice, pasted)?.passages[0]?.checked.elsewhere.length;
  expect(others('延长周末开放时间')).toBe(1);
  expect(others('延长周末和开放时间')).toBe(0);
});
