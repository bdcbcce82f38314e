import { z } from 'zod';

/** One row of the data dictionary: path, type, meaning and example of a field. */
export type Field = { name: string; kind: string; meaning: string; example: string };

type Node = z.core.JSONSchema.BaseSchema;

/** Every field of a schema in order, nested ones by path, each with its value in `sample`. */
export function describeFields(schema: z.ZodType, sample: unknown): Field[] {
  return fieldsIn(z.toJSONSchema(schema), '', sample);
}

function fieldsIn(node: Node, path: string, sample: unknown): Field[] {
  const { properties = {} } = node;
  return Object.entries(properties).flatMap(([key, child]) => {
    if (typeof child === 'boolean') return [];
    const { inner, empty } = withoutNull(child);
    const value = fieldOf(sample, key);
    const item = itemOf(inner);
    const name = `${path}${key}${item === null ? '' : '[]'}`;
    const content = item ?? inner;
    const first = item !== null && Array.isArray(value) ? value[0] : value;
    const own = {
      name,
      kind: `${kindOf(content)}${item === null ? '' : '，可多个'}${empty ? '，可空' : ''}`,
      meaning: child.description ?? inner.description ?? '',
      example: ['string', 'number'].includes(typeof first) ? String(first) : '',
    };
    return [own, ...fieldsIn(content, `${name}.`, first)];
  });
}

function withoutNull(node: Node): { inner: Node; empty: boolean } {
  const choices = (node.anyOf ?? []).filter((choice) => typeof choice === 'object');
  const inner = choices.find(({ type }) => type !== 'null');
  return { inner: inner ?? node, empty: choices.some(({ type }) => type === 'null') };
}

const itemOf = ({ items }: Node): Node | null =>
  typeof items === 'object' && !Array.isArray(items) ? items : null;

const fieldOf = (sample: unknown, key: string): unknown =>
  typeof sample === 'object' && sample !== null ? new Map(Object.entries(sample)).get(key) : undefined;

function kindOf({ type, format, enum: choices }: Node): string {
  if (type === 'object') return '对象';
  if (type === 'integer') return '整数';
  if (format === 'uri') return '网址';
  if (format === 'date') return '日期';
  if (format === 'date-time') return '时间';
  return choices === undefined ? '文字' : '枚举值';
}
