import { parseDocument } from 'yaml';
import { z } from 'zod';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import type { Path } from './edit';
import { openSource } from './open-source';

const fields = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/** What the fields of a file say, as the check reads them. */
export function frontData(path: string, text: string): unknown {
  return parseDocument(withPlainLineEnds(openSource(path, text).yaml)).toJS();
}

/** A value of the fields; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((at: unknown, step) => {
    if (typeof step === 'number') return list.safeParse(at).data?.[step];
    return fields.safeParse(at).data?.[step];
  }, data);
}

/** How many entries a list has; 0 where there is none. */
export function countAt(data: unknown, path: Path): number {
  return list.safeParse(valueAt(data, path)).data?.length ?? 0;
}
