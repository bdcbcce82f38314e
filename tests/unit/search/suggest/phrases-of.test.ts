import { describe, expect, test } from 'vitest';
import { phrasesOf } from '@/lib/search/suggest/phrases-of';

const phrases = phrasesOf([
  '加强社区矫正。社区矫正对象，人民调解。',
  '开展“百日攻坚”行动，办理公证业务的公证员。',
  '社区矫正的人民调解',
]);

describe('the phrases of some texts', () => {
  test.each(['社区矫正', '人民调解', '社区', '公证', '百日攻坚', '公证员'])('%s is one', (phrase) => {
    expect(phrases).toContain(phrase);
  });

  test.each(['的人民', '正的', '正对象', '对', '的'])('%s is none', (phrase) => {
    expect(phrases).not.toContain(phrase);
  });

  test('begin with the commonest', () => {
    expect(phrases.indexOf('社区矫正')).toBeLessThan(phrases.indexOf('人民调解'));
    expect(phrases.indexOf('人民调解')).toBeLessThan(phrases.indexOf('百日攻坚'));
  });
});
