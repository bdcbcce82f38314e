import type { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const TYPE_WORDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: ' true 或 false',
  array: '列表',
  object: '一组字段',
};

const SEE_GUIDE = '请照 content/README.md 的例子，在下面分行写';

// Written by those who mean an update.
const STATUS = '通报之后的新状态写进 updates；通报自己写明的，分两行写 is: 和 words:。';

/** The message for one field: what is wrong and what to write, in words for staff. */
export function messageFor(
  issue: z.core.$ZodIssue,
  field: JsonSchema | undefined,
  required: boolean,
  written?: string,
): string {
  const hint = exampleOf(issue.path.at(-1), field);
  const { input } = issue;
  const rewrite = `${hint === '' ? SEE_GUIDE : `请改写${hint}`}。`;
  if (issue.code === 'custom') return issue.message;
  if (input === undefined) return `缺少这个字段。请加上${hint}。`;
  if (input === null || (typeof input === 'string' && input.trim() === '')) {
    const wrong = input === null || input === '' ? '没有写内容' : '只有空格，没有写内容';
    const cure = hint === '' ? SEE_GUIDE : `请写上${hint}`;
    return `${wrong}。${cure}${required ? '' : '；用不着就删掉这一行'}。`;
  }
  if (issue.code === 'invalid_type') {
    const cure =
      issue.expected === 'string' && typeof input !== 'object' && !isDay(field)
        ? `请用英文单引号括起来，例如 '${written ?? String(input)}'。`
        : rewrite;
    const more = issue.path.at(-1) === 'status' && issue.expected === 'object' ? STATUS : '';
    return `应当是${TYPE_WORDS[issue.expected] ?? '另一种内容'}，这里写的是${typeWord(input, written)}。${more === '' ? cure : more}`;
  }
  if (issue.code === 'too_small')
    return `列表是空的。请写上至少一条${required ? hint : '，或删掉这个字段'}。`;
  return `“${input}”不合规定的写法。请改写${hint}。`;
}

// Quotes alone do not make a day of 20260701.
const isDay = (field: JsonSchema | undefined): boolean =>
  /^\d{4}-\d{2}-\d{2}/.test(String(field?.examples?.[0]));

// ，例如 heading: 1.谋划推进改革力度不够
function exampleOf(name: PropertyKey | undefined, field: JsonSchema | undefined): string {
  // zod drops the examples of a list whose items are transformed.
  const example = field?.examples?.[0] ?? field?.enum?.[0] ?? firstOfList(field);
  if (example === undefined) return '';
  const value = Array.isArray(example) ? `[${example.join(', ')}]` : String(example).replace(/。$/, '');
  return `，例如 ${typeof name === 'string' ? `${name}: ` : ''}${value}`;
}

function firstOfList(field: JsonSchema | undefined): unknown[] | undefined {
  const items = field?.items;
  return typeof items === 'object' && !Array.isArray(items) ? items.enum?.slice(0, 1) : undefined;
}

function typeWord(input: unknown, written = String(input)): string {
  if (Array.isArray(input)) return '列表';
  if (typeof input === 'object') return '一组字段';
  return typeof input === 'boolean' ? ` ${input}` : `${TYPE_WORDS[typeof input] ?? ''} ${written}`;
}
