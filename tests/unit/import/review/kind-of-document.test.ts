import { expect, test } from 'vitest';
import { parseNotice } from '@/lib/import/parse-notice';
import { isFeedback, isPlan, isTemplate, isUnrelated } from '@/lib/import/review/kind-of-document';

const parse = (...texts: string[]) => parseNotice(texts.map((text, at) => ({ line: at + 1, text })));
const OPENING = '根据市委统一部署，市委巡察组开展了巡察，现将整改情况公布。';

test('a list of tasks is a plan, unless something is said to be done', () => {
  const tasks = ['一、党的领导方面', '1.学习不够深入。', '整改措施：每季研讨。', '整改时限：2024年6月底前'];
  expect(isPlan(parse('某局巡察反馈意见整改任务清单', OPENING, ...tasks))).toBe(true);
  expect(isPlan(parse('某局巡察反馈意见整改任务清单', OPENING, ...tasks, '完成情况：已完成。'))).toBe(false);
  expect(isPlan(parse('某局关于巡察整改情况的通报', OPENING, ...tasks))).toBe(false);
});

test('findings and advice without an answer are the feedback itself', () => {
  const feedback = [
    '市委巡察组向某局党组反馈巡察情况',
    '市委巡察组反馈了意见，对整改提出要求。',
    '一、发现的主要问题',
    '1.学习不够深入。一是少。二是浅。',
    '二、意见建议',
    '（一）强化学习。',
  ];
  expect(isFeedback(parse(...feedback))).toBe(true);
  expect(
    isFeedback(
      parse('某局关于巡察整改情况的通报', OPENING, '一、整改情况', '1.学习不够深入。', '整改情况：甲。'),
    ),
  ).toBe(false);
});

test('XX in title and signature is a template, one XX in the text is not', () => {
  expect(
    isTemplate(
      parse(
        '中共XX局党组关于巡察整改情况的通报',
        'XX年X月，XX巡察组开展了巡察，现公布。',
        '一、整改',
        '1.学习不够。',
        '整改情况：甲。',
      ),
    ),
  ).toBe(true);
  expect(
    isTemplate(parse('某局关于巡察整改情况的通报', OPENING, '一、整改', '1.XX项目滞后。', '整改情况：甲。')),
  ).toBe(false);
});

test('a text without a word of rectification is unrelated', () => {
  expect(
    isUnrelated(parse('某项目招标公告', '受委托，现公开招标，欢迎投标。', '一、项目概况', '1.名称：设备。')),
  ).toBe(true);
  expect(isUnrelated(parse('某局通报', OPENING, '一、甲', '1.乙。'))).toBe(false);
});
