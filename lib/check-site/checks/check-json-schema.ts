import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const FACTS = ['figures', 'dates', 'documents'];

/** Where the JSON files of a notice do not fit the schemas published beside them. */
export function checkJsonSchema({ files }: BuiltSite, notice: string): string[] {
  return [
    ...faultsBy(files, `${notice}schema.json`, isBelow(notice, /\/issues?\.json$/)),
    // A release from before there were any has none.
    ...FACTS.filter((facts) => files.has(`${notice}${facts}.json`)).flatMap((facts) =>
      faultsBy(files, `${notice}${facts}-schema.json`, isBelow(notice, new RegExp(`/${facts}\\.json$`))),
    ),
  ];
}

/** Where the JSON files over all notices do not fit their schemas. */
export function checkSiteSchemas({ files }: BuiltSite): string[] {
  return ['issues', 'bureaus']
    .filter((name) => files.has(`/data/${name}.json`))
    .flatMap((name) => faultsBy(files, `/data/${name}-schema.json`, (path) => path === `/data/${name}.json`));
}

const isBelow =
  (folder: string, name: RegExp) =>
  (path: string): boolean =>
    path.startsWith(folder) && name.test(path);

function faultsBy(
  files: BuiltSite['files'],
  schema: string,
  isDescribed: (path: string) => boolean,
): string[] {
  const errorsIn = validatorOf(files.get(schema) ?? '');
  if (errorsIn === null) return [`${schema}：读不出来`];
  const name = schema.slice(schema.lastIndexOf('/') + 1);
  return [...files]
    .filter(([path]) => isDescribed(path))
    .flatMap(([path, text]) =>
      errorsIn(text).map(({ at, message }) => `${path}：${at} 不合 ${name}（${message}）`),
    );
}

// A function from the text of a file to its errors and their places; null if the schema is no JSON object.
const validatorOf = remember((text: string) => {
  const { success, data: schema } = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (!success) return null;
  // The schema has patterns beside its formats, which this validator does not know.
  const formats = { date: true, 'date-time': true, uri: true } as const;
  const validate = new Ajv2020({ formats, allErrors: true }).compile(schema);
  return remember((json: string) => {
    if (validate(parseJson(json))) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({
      at: instancePath || '/',
      message,
    }));
  });
});
