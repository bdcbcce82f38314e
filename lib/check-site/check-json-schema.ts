import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parseJson } from '@/lib/check-site/read/parse-json';

/** Where the JSON files of a notice do not fit the schema that is published beside them. */
export function checkJsonSchema({ files }: BuiltSite, notice: string): string[] {
  const { success, data: schema } = z
    .record(z.string(), z.unknown())
    .safeParse(parseJson(files.get(`${notice}schema.json`) ?? ''));
  if (!success) return [`${notice}schema.json：读不出来`];
  // formats are told by patterns too; the validator has no rules of its own for them
  const validate = new Ajv2020({
    formats: { date: true, 'date-time': true, uri: true },
    allErrors: true,
  }).compile(schema);
  const paths = [...files.keys()].filter((path) => path.startsWith(notice) && /\/issues?\.json$/.test(path));
  return paths.flatMap((path) => {
    if (validate(parseJson(files.get(path) ?? ''))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${path}：${instancePath || '/'} 不合 schema.json（${message}）`,
    );
  });
}
