import { describe, expect, test } from 'vitest';
import { hasQuery, readQuery, writeQuery } from '@/lib/search/query';

const read = (search: string) => readQuery(new URLSearchParams(search));

const NOTHING = { q: '', notice: '', status: '', theme: '', reason: '' };

describe('query and address', () => {
  test('convert into each other', () => {
    const query = { ...NOTHING, q: '败诉率', status: 'incomplete' };
    expect(writeQuery(query)).toBe('?q=%E8%B4%A5%E8%AF%89%E7%8E%87&status=incomplete');
    expect(read(writeQuery(query))).toEqual(query);
  });

  test.each(['17.63%', 'a&b=c', '“首题必政治”', '+', '#', '𬱖', '公证 律师', '\\', '<b>'])(
    '%s is unchanged by the round trip',
    (q) => {
      expect(read(writeQuery({ ...NOTHING, q }))).toEqual({ ...NOTHING, q });
    },
  );

  test('an empty query writes nothing', () => {
    expect(writeQuery(NOTHING)).toBe('');
    expect(read('?q=%20%20')).toEqual(NOTHING);
    expect(read('')).toEqual(NOTHING);
  });

  test('unknown fields and malformed percent signs are ignored', () => {
    expect(read('?from=weixin&q=%E8%&status=rectified').status).toBe('rectified');
  });
});

describe('an address with a query', () => {
  test.each(['?q=a', '?from=weixin&status=x', '?theme=s2-1#m1', '?reason=%E5'])('%s', (search) => {
    expect(hasQuery(search)).toBe(true);
  });

  test.each(['', '?', '?q=', '?q=&status=', '?from=weixin', '?xq=a', '?q'])('not %s', (search) => {
    expect(hasQuery(search)).toBe(false);
  });
});
