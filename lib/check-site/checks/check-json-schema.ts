import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

/** Where the JSON files of a notice do not fit the schema published beside them. */
export function checkJsonSchema({ files }: BuiltSite, notice: string): string[] {
  const errorsIn = validatorOf(files.get(`${notice}schema.json`) ?? '');
  if (errorsIn === null) return [`${notice}schema.json：读不出来`];
  return [...files]
    .filter(([path]) => path.startsWith(notice) && /\/issues?\.json$/.test(path))
    .flatMap(([path, text]) => errorsIn(text).map((error) => `${path}：${error}`));
}

// A function from the text of a file to its errors; null if the schema is no JSON object.
const validatorOf = remember((text: string) => {
  const { success, data: schema } = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (!success) return null;
  // The schema has patterns beside its formats, which this validator does not know.
  const formats = { date: true, 'date-time': true, uri: true } as const;
  const validate = new Ajv2020({ formats, allErrors: true }).compile(schema);
  return remember((json: string): string[] => {
    if (validate(parseJson(json))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'} 不合 schema.json（${message}）`,
    );
  });
});
