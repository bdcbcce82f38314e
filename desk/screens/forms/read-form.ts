import type { Context } from 'hono';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';

/** What a form sent, by the names of its fields, without blanks around it; a file that was sent is left out. */
export async function readForm(context: Context): Promise<Map<string, string>> {
  const sent = await context.req.parseBody();
  return new Map(
    Object.entries(sent).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, withPlainLineEnds(value).trim()]] : [],
    ),
  );
}
