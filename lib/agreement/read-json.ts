import { z } from 'zod';
import type { Facts } from './facts';

// no more than is compared: what a file may hold is for its own schema to say
const shape = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      status: z.object({ label: z.string() }),
      parts: z.array(
        z.object({
          measures: z.array(z.object({ id: z.string(), ordinal: z.string().nullable(), text: z.string() })),
        }),
      ),
      targets: z.array(z.object({ month: z.string() })),
      related: z.array(z.object({ id: z.string() })),
      text: z.string(),
    }),
  ),
});

/** What issues.json or issue.json says of each issue; null if it is not JSON of that kind. */
export function readJson(text: string): Facts[] | null {
  const { success, data } = shape.safeParse(parseJson(text));
  if (!success) return null;
  return data.issues.map(({ id, url, title, status, parts, targets, related, text: approved }) => {
    const measures = parts.flatMap((part) => part.measures);
    return {
      id,
      url,
      title,
      status: status.label,
      targets: targets.map(({ month }) => month).join('、'),
      measures: String(measures.length),
      steps: measures.map((one) => `${one.id} ${one.ordinal ?? ''}${joined(one.text)}`).join('、'),
      related: related.map((other) => other.id).join('、'),
      text: joined(approved),
    };
  });
}

/** The value of a JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const joined = (text: string): string => text.replaceAll('\n', '');
