import type { z } from 'zod';
import { absoluteUrl } from '@/lib/addresses';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import type { Site } from '@/lib/model/site-schema';
import { type DataFile, toJson } from './data-file';
import { type Row, toCsv } from './to-csv';

/** Records of one kind as a table and as JSON: the addresses, what each file holds, and the schemas that they are made by. */
export type RecordFiles = {
  csv: { path: string; about: string; row: z.ZodObject; rows: () => readonly Row[] };
  json: { path: string; about: string; data: () => object };
  schema: { path: string; about: string; title: string; of: z.ZodType };
};

/** The table, the JSON and its JSON Schema of one kind of records. */
export function recordFiles(site: Site, { csv, json, schema }: RecordFiles): DataFile[] {
  return [
    {
      path: csv.path,
      type: 'text/csv',
      format: 'CSV',
      about: csv.about,
      get body() {
        return toCsv(Object.keys(csv.row.shape), csv.rows());
      },
    },
    {
      path: json.path,
      type: 'application/json',
      format: 'JSON',
      about: json.about,
      get body() {
        return toJson(json.data());
      },
    },
    {
      path: schema.path,
      type: 'application/json',
      format: 'JSON Schema 2020-12',
      about: schema.about,
      get body() {
        return toJson(jsonSchema(schema.of, schema.title, absoluteUrl(site, schema.path)));
      },
    },
  ];
}
