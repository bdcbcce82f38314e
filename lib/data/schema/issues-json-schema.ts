import { z } from 'zod';
import { issuesDataSchema } from './issues-data-schema';

/** The JSON Schema (2020-12) of issues.json and issue.json, under its own full address. */
export function issuesJsonSchema(url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(issuesDataSchema, { target: 'draft-2020-12' });
  return { $schema, $id: url, title: '巡察整改通报的问题', ...schema };
}
