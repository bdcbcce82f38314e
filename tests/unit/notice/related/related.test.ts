import { expect, test } from 'vitest';
import type { Issue, Notice } from '@/lib/model/notice';
import { MOST_RELATED } from '@/lib/model/related-schema';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';
import fc from '@/tests/fixtures/property';

const says = (id: string, text: string, related: Issue['related'] = []): Issue =>
  issue({ id, related, parts: [{ label: '整改情况：', measures: [measure({ text })] }] });

// every related issue of every issue: 01 → 02 why
const all = (whole: Notice): string[] =>
  whole.issues.flatMap((shown) =>
    relatedTo(whole, shown).map(({ issue: { id }, reason }) => `${shown.id} → ${id} ${reasonWords(reason)}`),
  );
const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));

const LONG = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄';

test('issues that name the same document are related, each to the other', () => {
  expect(
    all(notice([says('01', '制定《甲办法》。'), says('02', '好。'), says('03', '落实《甲办法》。')])),
  ).toEqual(['01 → 03 都提到了《甲办法》', '03 → 01 都提到了《甲办法》']);
});

test('issues that have a passage word for word are related', () => {
  expect(all(notice([says('01', `一。${LONG}。`), says('02', `二。${LONG}。`)]))).toEqual([
    `01 → 02 原文相同：${LONG}。`,
    `02 → 01 原文相同：${LONG}。`,
  ]);
});

test('a passage that is only a document’s name is not a second reason', () => {
  const text = `印发《${LONG}》，`;
  expect(all(notice([says('01', `${text}一`), says('02', `${text}二`)]))).toEqual([
    `01 → 02 都提到了《${LONG}》`,
    `02 → 01 都提到了《${LONG}》`,
  ]);
});

test('two issues are related once, by the strongest reason', () => {
  const whole = notice([
    says('01', `《甲》。${LONG}。`),
    says('02', `《甲》，${LONG}。`),
    says('03', `《甲》`),
  ]);
  expect(all(whole)).toEqual([
    `01 → 02 原文相同：…${LONG}。`,
    '01 → 03 都提到了《甲》',
    `02 → 01 原文相同：…${LONG}。`,
    '02 → 03 都提到了《甲》',
    '03 → 01 都提到了《甲》',
    '03 → 02 都提到了《甲》',
  ]);
});

test('what more issues name than a page can show relates none of them', () => {
  const naming = (count: number): Notice => notice(ids(count).map((id) => says(id, '《甲》')));
  expect(all(naming(MOST_RELATED + 1))).toHaveLength((MOST_RELATED + 1) * MOST_RELATED);
  expect(all(naming(MOST_RELATED + 2))).toEqual([]);
});

test('an editor’s relation comes first, is shown at both issues and in the editor’s words', () => {
  const whole = notice([
    says('01', '《甲》'),
    says('02', '《甲》'),
    says('03', '好。', [{ issue: '01', reason: '同一笔经费。' }]),
  ]);
  expect(all(whole)).toEqual([
    '01 → 03 本站注：同一笔经费。',
    '01 → 02 都提到了《甲》',
    '02 → 01 都提到了《甲》',
    '03 → 01 本站注：同一笔经费。',
  ]);
});

test('an editor’s reason precedes computed ones, and a file’s own precedes the other’s', () => {
  const whole = notice([
    says('01', '《甲》', [{ issue: '02', reason: '前因。' }]),
    says('02', '《甲》', [{ issue: '01', reason: '后果。' }]),
  ]);
  expect(all(whole)).toEqual(['01 → 02 本站注：前因。', '02 → 01 本站注：后果。']);
});

test('however much is shared: at most five each, none twice, none itself, and always to both sides', () => {
  const names = ['《甲》', '《乙》', '《丙》', '《丁》', '《戊》', '《己》', '《庚》', `${LONG}。`];
  const texts = fc.array(fc.subarray(names), { minLength: 2, maxLength: 14 });
  fc.assert(
    fc.property(texts, (named) => {
      const whole = notice(ids(named.length).map((id, index) => says(id, (named[index] ?? []).join('，'))));
      for (const shown of whole.issues) {
        const others = relatedTo(whole, shown).map(({ issue: { id } }) => id);
        expect(others.length).toBeLessThanOrEqual(MOST_RELATED);
        expect(new Set([...others, shown.id]).size).toBe(others.length + 1);
        for (const other of others) {
          expect(relatedTo(whole, { id: other }).map(({ issue: { id } }) => id)).toContain(shown.id);
        }
      }
    }),
  );
});
