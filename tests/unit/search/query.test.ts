import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from '@/lib/search/query';

const read = (search: string) => readQuery(new URLSearchParams(search));

const NOTHING = { q: '', notice: '', status: '', theme: '', reason: '' };

describe('the address and the query', () => {
  test('each is made of the other', () => {
    const query = { ...NOTHING, q: '败诉率', status: 'incomplete' };
    expect(writeQuery(query)).toBe('?q=%E8%B4%A5%E8%AF%89%E7%8E%87&status=incomplete');
    expect(read(writeQuery(query))).toEqual(query);
  });

  test.each(['17.63%', 'a&b=c', '“首题必政治”', '+', '#', '𬱖', '公证 律师', '\\', '<b>'])(
    '%s comes back as it was',
    (q) => {
      expect(read(writeQuery({ ...NOTHING, q }))).toEqual({ ...NOTHING, q });
    },
  );

  test('an empty query has no address of its own', () => {
    expect(writeQuery(NOTHING)).toBe('');
    expect(read('?q=%20%20')).toEqual(NOTHING);
    expect(read('')).toEqual(NOTHING);
  });

  test('unknown parameters are ignored, and a broken percent sign is no fault', () => {
    expect(read('?from=weixin&q=%E8%&status=rectified').status).toBe('rectified');
  });
});
