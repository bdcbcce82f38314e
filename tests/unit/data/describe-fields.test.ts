import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields } from '@/lib/data/describe-fields';
import { issueRowSchema } from '@/lib/data/schema/issue-row-schema';
import { issuesDataSchema } from '@/lib/data/schema/issues-data-schema';
import { measureRowSchema } from '@/lib/data/schema/measure-row-schema';

test('a field has its path, the kind of its value, its meaning and an example', () => {
  const schema = z.strictObject({
    id: z.string().meta({ description: '编号' }),
    target: z
      .strictObject({ month: z.string().meta({ description: '月份' }) })
      .nullable()
      .meta({ description: '目标' }),
    steps: z.array(z.strictObject({ day: z.iso.date().meta({ description: '日期' }) })).meta({
      description: '步骤',
    }),
    codes: z.array(z.enum(['a', 'b'])).meta({ description: '代码' }),
    count: z.int().meta({ description: '个数' }),
  });
  const sample = { id: '01', target: null, steps: [{ day: '2025-02-17' }], codes: ['b', 'a'], count: 2 };
  expect(describeFields(schema, sample)).toEqual([
    { name: 'id', kind: '文字', meaning: '编号', example: '01' },
    { name: 'target', kind: '对象，可空', meaning: '目标', example: '' },
    { name: 'target.month', kind: '文字', meaning: '月份', example: '' },
    { name: 'steps[]', kind: '对象，可多个', meaning: '步骤', example: '' },
    { name: 'steps[].day', kind: '日期', meaning: '日期', example: '2025-02-17' },
    { name: 'codes[]', kind: '枚举值，可多个', meaning: '代码', example: 'b' },
    { name: 'count', kind: '整数', meaning: '个数', example: '2' },
  ]);
});

test.each([
  ['issues.csv', issueRowSchema],
  ['measures.csv', measureRowSchema],
  ['issues.json', issuesDataSchema],
])('no field of %s is left unexplained', (_, schema) => {
  const fields = describeFields(schema, {});
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter(({ meaning }) => !/\p{Script=Han}/u.test(meaning))).toEqual([]);
});
