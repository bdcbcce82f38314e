import type { ContentFile } from '@/lib/content/files/read-text';
import { findWording, type WordingFinder } from './find-wording';

/** A finder that looks at a group of files again only after one of them has changed, or what they are looked at with. */
export function rememberWording(): WordingFinder {
  type Found = ReturnType<WordingFinder>;
  const remembered = new Map<string, { files: readonly ContentFile[]; known: string; found: Found }>();
  return (root, files, known) => {
    const [first] = files;
    const name = first?.path ?? '';
    const text = JSON.stringify(known);
    const before = remembered.get(name);
    if (before?.known === text && areSame(before.files, files)) return before.found;
    const found = findWording(root, files, known);
    // What is said of a fault depends on the source of the notice too.
    if (found.own.every(({ level }) => level === 'warning'))
      remembered.set(name, { files, known: text, found });
    else remembered.delete(name);
    return found;
  };
}

const areSame = (before: readonly ContentFile[], now: readonly ContentFile[]): boolean =>
  before.length === now.length &&
  before.every((file, at) => file.path === now[at]?.path && file.text === now[at]?.text);
