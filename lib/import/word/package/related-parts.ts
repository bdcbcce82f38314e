import { posix } from 'node:path';
import type JSZip from 'jszip';
import { wordPart } from './word-part';

/** A part that another one names: the last word of its type (styles, header, officeDocument) and its name in the file. */
export type RelatedPart = { type: string; name: string };

/** The parts within the file that a part names, the file itself if that is empty (ECMA-376, part 2: relationships). */
export async function relatedParts(zip: JSZip, part: string): Promise<RelatedPart[]> {
  const { dir, base } = posix.parse(part);
  const root = await wordPart(zip, posix.join(dir, '_rels', `${base}.rels`));
  if (root === null) return [];
  return [...root.getElementsByTagName('Relationship')]
    .filter((element) => element.getAttribute('TargetMode') !== 'External')
    .map((element) => ({
      type: posix.basename(element.getAttribute('Type') ?? ''),
      // A target that begins with a stroke counts from the top, any other from the part.
      name: posix.resolve('/', dir, element.getAttribute('Target') ?? '').slice(1),
    }));
}
