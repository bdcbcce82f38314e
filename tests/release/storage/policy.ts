import { readFileSync } from 'node:fs';
import { z } from 'zod';

const several = z.union([z.string(), z.array(z.string())]).transform((words) => [words].flat());

const schema = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(
    z.strictObject({
      Sid: z.string(),
      Effect: z.enum(['Allow', 'Deny']),
      Principal: z.literal('*').optional(),
      Action: several,
      Resource: several,
      Condition: z
        .strictObject({
          StringNotEquals: z.record(z.string(), z.string()).optional(),
          StringLike: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
    }),
  ),
});

/** Who asks for what; `context` has the values that conditions look at. */
export type Access = { action: string; resource: string; context?: Readonly<Record<string, string>> };

/** Reads a policy of deploy/storage/ with these words in the place of BUCKET, PREFIX and so on. */
export function readPolicy(name: string, words: Readonly<Record<string, string>>) {
  const text = readFileSync(`deploy/storage/${name}.json`, 'utf8');
  const filled = Object.entries(words).reduce((whole, [word, value]) => whole.replaceAll(word, value), text);
  return schema.parse(JSON.parse(filled));
}

/** Whether a policy allows it, by the rules of AWS: something allows it, and nothing denies it. */
export function allows(policy: z.output<typeof schema>, { action, resource, context = {} }: Access): boolean {
  const effects = policy.Statement.filter(
    ({ Action, Resource, Condition: { StringNotEquals: not = {}, StringLike: like = {} } = {} }) =>
      Action.some((pattern) => isLike(action, pattern)) &&
      Resource.some((pattern) => isLike(resource, pattern)) &&
      Object.entries(not).every(([key, value]) => context[key] !== value) &&
      Object.entries(like).every(([key, pattern]) => isLike(context[key] ?? '', pattern)),
  ).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
