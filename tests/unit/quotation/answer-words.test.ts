import { expect, test } from 'vitest';
import { answerWords, differencesOf, differenceWords, verdictWords } from '@/lib/quotation/answer-words';
import { checkQuotation } from '@/lib/quotation/check-quotation';
import { issue } from '@/tests/fixtures/notices/sample';
import { sourceOf } from '@/tests/fixtures/quotation';
import { part } from '@/tests/fixtures/sample-search';

const source = sourceOf(
  issue({ id: '01', parts: part('不得全年购书8200册，借阅量稳步上升。') }),
  issue({ id: '02', parts: part('实行轮班制度，周末照常开放。') }),
);
const said = (pasted: string) => {
  const answer = checkQuotation(source, pasted);
  return answer && answerWords(answer, 2);
};

test.each([
  ['实行轮班制度，周末照常开放。', '与原文一致。'],
  ['实行轮班制度。周末照常开放。', '文字与原文一致，标点有出入。'],
  ['全年购书9200册，借阅量稳步上升。', '数字不同：通报为“8200”，引文为“9200”。'],
  ['不得全年购书8200册，借阅量上升。', '文字不同：引文缺少“稳步”。'],
  ['明天的天气很好。', '不在通报中：本站收录的 2 份通报里没有这段文字。'],
  [
    '周末照常开放。借阅量稳步上升。全年购书9200册，听说的。',
    '数字不同：通报为“8200”，引文为“9200”。共 4 段：与原文一致 2 段，有出入 1 段，不在通报中 1 段。',
  ],
])('%s is answered: %s', (pasted, answer) => {
  expect(said(pasted)).toBe(answer);
});

test('what the quotation adds, leaves out or changes is told, figures first', () => {
  expect(differenceWords({ text: '', quotation: '很' })).toBe('文字不同：引文多出“很”。');
  expect(differenceWords({ text: '不', quotation: '' })).toBe('文字不同：引文缺少“不”。');
  const [passage] = checkQuotation(source, '不全年购书9200册，借阅量稳步上升。')?.passages ?? [];
  if (passage === undefined) throw new Error('no passage');
  expect(verdictWords(passage)).toBe('有出入');
  expect(differencesOf(passage)).toEqual([
    '数字不同：通报为“8200”，引文为“9200”。',
    '文字不同：引文缺少“得”。',
  ]);
});

test('a passage joined to another is told', () => {
  const [joined] = checkQuotation(source, '借阅量稳步上升，周末照常开放')?.passages ?? [];
  if (joined === undefined) throw new Error('no passage');
  expect(differencesOf(joined)).toEqual(['引文把这段话与另一段话接在一起，通报中两段话并不相连。']);
});
