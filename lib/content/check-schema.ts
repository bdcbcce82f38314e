import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Report } from './fault';
import type { FieldPath, ParsedYaml } from './parse-yaml';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const TYPE_WORDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
};

/** remaining[1].target as staff read it: remaining 第 2 条 target */
export function formatField(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `第 ${step + 1} 条` : String(step))).join(' ');
}

/** Checks parsed YAML against a schema; null and one Chinese fault a field if it does not fit. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
  report: Report,
): z.output<Schema> | null {
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const described = z.toJSONSchema(schema, { io: 'input' });
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(schemaAt(described, issue.path)?.properties ?? {});
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        const message = `没有这个字段。你要写的是 ${closest(key, known)} 吗？可用的字段有 ${known.join('、')}。`;
        report.add({ file, line: yaml.lineOf(path), field: formatField(path), message });
      }
    } else {
      const field = schemaAt(described, issue.path);
      const place = { file, line: yaml.lineOf(issue.path) };
      const message = messageFor(issue, field);
      report.add(
        issue.path.length === 0
          ? { ...place, message }
          : { ...place, field: formatField(issue.path), message },
      );
    }
  }
  return null;
}

function messageFor(issue: z.core.$ZodIssue, field: JsonSchema | undefined): string {
  const example = field?.examples?.[0];
  const hint =
    example === undefined ? '' : `例如 ${Array.isArray(example) ? `[${example.join(', ')}]` : example}。`;
  if (issue.code === 'custom') return issue.message;
  if (issue.input === undefined) return `缺少这个字段。请加上。${hint}`;
  if (issue.input === null || issue.input === '') return `没有写内容。请写上，或删掉这一行。${hint}`;
  if (issue.code === 'invalid_type') {
    return `应当是${TYPE_WORDS[issue.expected] ?? '另一种内容'}，这里写的是${typeWord(issue.input)}。${hint}`;
  }
  if (issue.code === 'too_small') return `列表是空的。请写上至少一条，或删掉这个字段。${hint}`;
  return `“${issue.input}”不合规定的写法。${hint}`;
}

function typeWord(input: unknown): string {
  if (Array.isArray(input)) return '列表';
  const kind = typeof input;
  return kind === 'object' ? '一组字段' : `${TYPE_WORDS[kind] ?? ''} ${String(input)}`;
}

function schemaAt(schema: JsonSchema, path: FieldPath): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => {
    const next = typeof step === 'number' ? at?.items : at?.properties?.[String(step)];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, schema);
}
