import { absoluteUrl, bureausJsonPath, bureausSchemaPath } from '@/lib/addresses';
import { type DataFile, toJson } from '@/lib/data/data-file';
import { bureausDataSchema } from '@/lib/data/schema/bureaus-data-schema';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { toBureausData } from './to-bureaus-data';

/** The bureaus as JSON with its schema; nothing on a site of one bureau. */
export function bureauDataFiles(site: Site, notices: readonly Notice[]): DataFile[] {
  if (pagedBureaus(notices).length === 0) return [];
  const url = absoluteUrl(site, bureausSchemaPath);
  return [
    {
      path: bureausJsonPath,
      type: 'application/json',
      format: 'JSON',
      about: '各单位的名称、地区、联系方式和通报，供程序使用',
      body: toJson(toBureausData(site, notices)),
    },
    {
      path: bureausSchemaPath,
      type: 'application/json',
      format: 'JSON Schema 2020-12',
      about: 'bureaus.json 有哪些字段，供程序核对',
      body: toJson(jsonSchema(bureausDataSchema, '发布通报的单位', url)),
    },
  ];
}
