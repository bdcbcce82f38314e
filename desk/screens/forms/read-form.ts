import type { Context } from 'hono';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';

/**
 * What a form sent, by the names of its fields, without blanks around it, several ticks as lines. A file becomes what
 * `keep` returns for it, and its name that of the evidence if none was typed; without `keep` it is left out.
 */
export async function readForm(
  context: Context,
  keep?: (bytes: Uint8Array) => string,
): Promise<Map<string, string>> {
  const filled = new Map<string, string>();
  let named = '';
  for (const [name, value] of Object.entries(await context.req.parseBody({ all: true }))) {
    const values = [value].flat();
    const words = values.flatMap((one) => (typeof one === 'string' ? withPlainLineEnds(one).trim() : []));
    filled.set(name, words.join('\n'));
    const file = values.find((one) => one instanceof File && one.size > 0);
    if (!(file instanceof File) || keep === undefined) continue;
    filled.set(name, keep(new Uint8Array(await file.arrayBuffer())));
    named = file.name;
  }
  // The field of the name comes after that of the file.
  if (named !== '' && !filled.get('file.name')) filled.set('file.name', named);
  return filled;
}
