import { expect, test } from 'vitest';
import { readSearch, searchPlaces } from '@/lib/check-site/files/read-search';
import { NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const codes = { notice: ['2026-library'], status: [], theme: [], reason: [] };
const json = JSON.stringify({
  notice: '2026-library',
  name: '短名',
  records: [
    { issue: null, number: '', path: '', anchor: 's1', title: '二、整改情况', codes, texts: [] },
    {
      issue: '02',
      number: '（2）',
      path: 'issues/02/',
      anchor: '',
      title: '（2）开放时间偏短。',
      codes: { ...codes, status: ['rectified'], theme: ['s1'], reason: ['a', 'b'] },
      texts: [
        { anchor: 'm1', text: '一是' },
        { anchor: 'm2', text: '二是' },
        { anchor: '', text: '再次指出：2027年通报。' },
      ],
    },
  ],
});

test('an index gives the whole text, and each issue with its headings', () => {
  expect(readSearch(json, published([], '<h2 id="s1">二、整改情况</h2>'))).toEqual([
    {
      about: '',
      facts: {
        通报代码: '2026-library',
        通报的名称: '短名',
        全文: '二、整改情况（2）开放时间偏短。一是二是',
      },
    },
    {
      about: `${NOTICE_URL}issues/02/`,
      facts: {
        'data-issue': '02',
        编号: '（2）',
        原文标题: '（2）开放时间偏短。',
        通报代码: '2026-library',
        状态代码: 'rectified',
        原因代码: 'a、b',
        所在章节: '二、整改情况',
        各段: 'm1、m2',
        再次指出的标记: '再次指出：2027年通报',
      },
    },
  ]);
});

test('every place is named: records, their paragraphs, the headings above them', () => {
  expect(searchPlaces(json)).toEqual([
    '2026-library/#s1',
    '2026-library/issues/02/',
    '2026-library/issues/02/#m1',
    '2026-library/issues/02/#m2',
    '2026-library/#s1',
  ]);
});

test('text that is no index cannot be read', () => {
  expect(readSearch('{}', published())).toBeNull();
  expect(searchPlaces('{}')).toEqual([]);
});
