import { expect, test } from 'vitest';
import { readFields } from '@/lib/import/fields/read-fields';
import { findFrame } from '@/lib/import/frame/find-frame';
import { NO_ANSWERS } from '@/lib/import/input/answers';

const TITLE = '中共某局党组关于巡察整改情况的通报';
const OPENING = '市委第二巡察组对某局党组开展了巡察，现将整改情况公布。';
const SIGNED = ['中共某局党组', '2024年6月20日'];

function fields(title: string, { meta = '', opening = OPENING, end = SIGNED } = {}) {
  const texts = [title, ...(meta === '' ? [] : [meta]), opening, '一、甲', ...end];
  const lines = texts.map((text, at) => ({ line: at + 1, text }));
  const lead = lines.filter(({ text }) => text === opening);
  return readFields(findFrame(lines, NO_ANSWERS), lead);
}

test('title, time, source, signature and inspection are read from where they stand', () => {
  expect(fields(TITLE, { meta: '发布时间：2024-06-24 17:44 来源：某局' })).toMatchObject({
    title: [{ line: 1, text: TITLE }],
    issuer: '中共某局党组',
    published: '2024-06-24 17:44',
    source: '某局',
    signed: '2024-06-20',
    inspection: { team: '市委第二巡察组', body: '某局党组' },
  });
});

test('what is missing is null', () => {
  expect(
    fields('关于巡察整改情况的通报', { opening: '现将整改情况公布，请监督。', end: ['丙。'] }),
  ).toMatchObject({
    issuer: null,
    published: null,
    source: null,
    signed: null,
  });
});

test.each([
  ['the body in the opening', { opening: OPENING, meta: '来源：某市巡察办' }, '某局党组'],
  ['the source', { opening: '现将整改情况公布，请监督。', meta: '来源：某市巡察办' }, '某市巡察办'],
])('without a body in the title the issuer is %s', (_, rest, issuer) => {
  expect(fields('关于巡察整改情况的通报', rest).issuer).toBe(issuer);
});

test.each(['我局', '本单位', '我院党组'])('%s in the opening is the body that speaks', (own) => {
  const opening = `市委第二巡察组对${own}开展了巡察，现将整改情况公布。`;
  expect(fields(TITLE, { opening })).toMatchObject({
    issuer: '中共某局党组',
    inspection: { body: '中共某局党组' },
  });
  expect(fields('关于巡察整改情况的通报', { opening })).toMatchObject({
    issuer: null,
    inspection: { body: null },
  });
});

test('a signature may be one line with its date, in numerals, or above the text', () => {
  expect(fields(TITLE, { end: ['中共某局党组2024年6月20日'] }).signed).toBe('2024-06-20');
  expect(fields(TITLE, { end: ['中共某局党组', '二〇二四年六月二十日'] }).signed).toBe('2024-06-20');
  expect(fields(TITLE, { meta: '成文日期：2024-06-18', end: [] }).signed).toBe('2024-06-18');
});
