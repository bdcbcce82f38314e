import { expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { unrecorded } from '@/lib/content/published/unrecorded';
import { NOTHING_PUBLISHED } from '@/lib/model/published';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const PAGE = '/notices/2026-library/issues/02/';
const erratum = { date: '2026-04-02', from: '延长', to: '缩短', reason: '抄错。' };
const known = publishable([notice([issue()])]);
const nothing = (): boolean => false;

test('only new addresses are not yet recorded', () => {
  const corrected = publishable([notice([issue({ errata: [erratum] })])]);
  expect(unrecorded(known, known, nothing)).toEqual([]);
  expect(unrecorded(known, corrected, nothing)).toEqual([`${PAGE}#e-1`]);
});

test('where nothing was published, every address is open', () => {
  expect(unrecorded(NOTHING_PUBLISHED, known, nothing)).toEqual([
    ...known.pages,
    ...Object.keys(known.texts),
  ]);
});

test('a withdrawn text is open until it is recorded as withdrawn', () => {
  const isMeasure = (address: string): boolean => address === `${PAGE}#m1`;
  const marked = {
    ...known,
    texts: { ...known.texts, [`${PAGE}#m1`]: '2026-03-02 0123456789abcdef 已撤下' },
  };
  expect(unrecorded(known, known, isMeasure)).toEqual([`${PAGE}#m1`]);
  expect(unrecorded(marked, known, isMeasure)).toEqual([]);
});
