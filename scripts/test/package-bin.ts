import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command of an installed package. Node runs it the same way on every system, without a shell. */
export function packageBin(name: string, command = name): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${name} has no command ${command}`);
  return join(file, '..', script);
}
