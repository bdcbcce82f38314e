import { expect, test } from 'vitest';
import { z } from 'zod';
import { messageFor } from '@/lib/content/parse/message-for';

const EXAMPLE = { examples: ['甲单位。'] };

function messageOf(schema: z.ZodType, input: unknown, required = true, field = {}) {
  const result = z.object({ unit: schema }).safeParse({ unit: input }, { reportInput: true });
  return result.error?.issues.map((issue) => messageFor(issue, field, required));
}

test('a missing field is asked for, with its example if it has one', () => {
  expect(messageOf(z.string(), undefined, true, EXAMPLE)).toEqual([
    '缺少这个字段。请加上，例如 unit: 甲单位。',
  ]);
  expect(messageOf(z.string(), undefined)).toEqual(['缺少这个字段。请加上。']);
});

test.each([null, ''])('a field left at %j may be deleted only if it is optional', (input) => {
  expect(messageOf(z.string().min(1), input, true)).toEqual([
    '没有写内容。请照 content/README.md 的例子，在下面分行写。',
  ]);
  expect(messageOf(z.string().min(1), input, false)).toEqual([
    '没有写内容。请照 content/README.md 的例子，在下面分行写；用不着就删掉这一行。',
  ]);
});

test('a field of blanks alone says so', () => {
  expect(messageOf(z.string().regex(/\S/), '\u3000 ')).toEqual([
    '只有空格，没有写内容。请照 content/README.md 的例子，在下面分行写。',
  ]);
});

test.each([
  [2025, '应当是文字，这里写的是数字 2025。请用英文单引号括起来，例如 ‘2025’。'],
  [true, '应当是文字，这里写的是 true。请用英文单引号括起来，例如 ‘true’。'],
])('%s instead of text is to be quoted', (input, message) => {
  expect(messageOf(z.string(), input)).toEqual([message.replace(/[‘’]/g, "'")]);
});

test.each([
  [['甲'], '列表'],
  [{ name: '甲' }, '一组字段'],
])('%j cannot be quoted into text', (input, kind) => {
  expect(messageOf(z.string(), input, true, EXAMPLE)).toEqual([
    `应当是文字，这里写的是${kind}。请改写，例如 unit: 甲单位。`,
  ]);
});

test('an example of a list is written as a list, also where only its items have one', () => {
  const list = z.array(z.string());
  for (const field of [{ examples: [['甲', '乙']] }, { items: { enum: ['甲, 乙', '丙'] } }]) {
    expect(messageOf(list, '甲', true, field)).toEqual([
      '应当是列表，这里写的是文字 甲。请改写，例如 unit: [甲, 乙]。',
    ]);
  }
});

test('a day written as a number is shown as a day, not in quotes', () => {
  expect(messageOf(z.string(), 20260701, true, { examples: ['2025-02-17'] })).toEqual([
    '应当是文字，这里写的是数字 20260701。请改写，例如 unit: 2025-02-17。',
  ]);
});

test('an empty list, a pattern and a message of the schema have words of their own', () => {
  const list = z.array(z.string()).min(1);
  expect(messageOf(list, [], false)).toEqual(['列表是空的。请写上至少一条，或删掉这个字段。']);
  expect(messageOf(list, [], true, { examples: [['甲']] })).toEqual([
    '列表是空的。请写上至少一条，例如 unit: [甲]。',
  ]);
  expect(messageOf(z.string().regex(/^a$/), 'b', true, EXAMPLE)).toEqual([
    '“b”不合规定的写法。请改写，例如 unit: 甲单位。',
  ]);
  expect(
    messageOf(
      z.string().refine(() => false, { error: '另有原因。' }),
      'b',
    ),
  ).toEqual(['另有原因。']);
});
