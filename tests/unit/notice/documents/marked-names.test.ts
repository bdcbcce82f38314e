import { expect, test } from 'vitest';
import { markedNames } from '@/lib/notice/documents/marked-names';

// verb《name》number, one after the other
const read = (text: string): string[] =>
  markedNames(text).map(({ name, verb, number }) => `${verb ?? ''}《${name}》${number ?? ''}`);

test('a verb governs all names that are joined to one another', () => {
  expect(read('印发《甲》《乙》。')).toEqual(['印发《甲》', '印发《乙》']);
  expect(read('印发《甲》、《乙》和《丙》以及《丁》。')).toEqual([
    '印发《甲》',
    '印发《乙》',
    '印发《丙》',
    '印发《丁》',
  ]);
});

test('each name has the verb before it', () => {
  expect(read('制定《甲》、修订《乙》，按照《丙》办理。')).toEqual(['制定《甲》', '修订《乙》', '《丙》']);
});

test('names joined by a word that is not and are not joined', () => {
  expect(read('印发《甲》，《乙》已有。')).toEqual(['印发《甲》', '《乙》']);
});

test('a nested name counts separately, with its own verb', () => {
  expect(read('转发《关于印发〈甲〉的通知》，学习《关于修订《乙》的说明》。')).toEqual([
    '转发《关于印发〈甲〉的通知》',
    '印发《甲》',
    '学习《关于修订《乙》的说明》',
    '修订《乙》',
  ]);
});

test('a name after one with another inside is joined to the outer one', () => {
  expect(read('下发《关于印发〈甲〉的通知》《乙》。')).toEqual([
    '下发《关于印发〈甲〉的通知》',
    '印发《甲》',
    '下发《乙》',
  ]);
});

test('a document number right after the name is kept as printed', () => {
  expect(read('印发《甲》〔2023〕12号，落实《乙》（莆司〔2024〕3号）、《丙》。')).toEqual([
    '印发《甲》〔2023〕12号',
    '落实《乙》（莆司〔2024〕3号）',
    '落实《丙》',
  ]);
  expect(read('印发《甲》（试行）、莆司〔2024〕3号。')).toEqual(['印发《甲》']);
});

test('who acts goes with all joined names; a name inside another is marked', () => {
  const names = markedNames('司法部印发《甲》《关于〈乙〉的通知》。');
  expect(names.map(({ name, subject, isInside }) => [name, subject, isInside])).toEqual([
    ['甲', '司法部', false],
    ['关于〈乙〉的通知', '司法部', false],
    ['乙', null, true],
  ]);
});

test('a mark without its other half names nothing', () => {
  expect(read('印发《甲，修订《乙》。')).toEqual(['修订《乙》']);
  expect(read('印发《甲〈乙》。丙〉')).toEqual(['印发《甲〈乙》']);
  expect(read('《甲')).toEqual([]);
  expect(read('甲》和〈乙〉')).toEqual([]);
});
