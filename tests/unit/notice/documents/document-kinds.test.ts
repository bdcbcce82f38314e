import { expect, test } from 'vitest';
import {
  DOCUMENT_KIND_LABELS,
  DOCUMENT_KINDS,
  documentKind,
  type Naming,
} from '@/lib/notice/documents/document-kinds';

const ISSUER = '中共临江市卫生健康委员会党组';
const naming = (fields: Partial<Naming> = {}): Naming => ({
  subject: null,
  verb: null,
  after: '',
  isInside: false,
  ...fields,
});
const kindOf = (name: string, ...namings: Partial<Naming>[]) =>
  documentKind(name, namings.map(naming), ISSUER);

test.each([
  ['中华人民共和国民法典', 'law'],
  ['政法工作条例', 'law'],
  ['监督法', 'law'],
  ['投诉处理办法（试行）', 'rule'],
  ['某市“十四五”规划', 'plan'],
  ['关于印发〈甲办法〉的通知', 'circular'],
  ['整改通知书', 'form'],
  ['整改提醒函', 'form'],
  ['复函', 'circular'],
  ['审计报告', 'report'],
  ['办法总比困难多', 'other'],
  ['某种说法', 'other'],
])('%s is a %s by the end of its name', (name, kind) => {
  expect(kindOf(name, {})).toBe(kind);
});

test.each([
  [null, true],
  ['局党组', true],
  ['我委', true],
  ['联合市公安局', true],
  ['市卫健委', true],
  ['市卫健委会同市财政局', true],
  ['司法部', false],
  ['市矫委会', false],
])('a rule that %s makes is one of the body itself: %s', (subject, isMade) => {
  expect(kindOf('甲办法', { subject, verb: '制定印发' })).toBe(isMade ? 'rule-made' : 'rule');
});

test('a rule is made if one of its mentions says so, but not by the title of a circular about it', () => {
  expect(kindOf('甲办法', { verb: '学习' }, { verb: '修订' })).toBe('rule-made');
  expect(kindOf('甲办法', { verb: '印发', isInside: true })).toBe('rule');
  expect(kindOf('甲条例', { verb: '修订' })).toBe('law');
});

test('a name without such an end is a work where the text says so', () => {
  expect(kindOf('清风', { verb: '创作' })).toBe('work');
  expect(kindOf('清风', { after: '系列作品，' })).toBe('work');
  expect(kindOf('清风', { after: '等普法短视频3部' })).toBe('work');
  expect(kindOf('清风', { verb: '学习', after: '，摄制视频' })).toBe('other');
  expect(kindOf('反间谍法', { after: '宣传片' })).toBe('law');
});

test('every kind has a label of its own', () => {
  expect(new Set(DOCUMENT_KINDS.map((kind) => DOCUMENT_KIND_LABELS[kind])).size).toBe(DOCUMENT_KINDS.length);
});
