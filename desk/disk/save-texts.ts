import { join } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { replaceFile } from '@/lib/content/files/replace-file';
import type { Content, Reading } from '@/lib/content/read-content';
import { checkChanged, type NewText } from './check-changed';
import { placeOf, readStored } from './content-files';
import { patiently } from './patiently';
import { keepVersion } from './versions';

/** The folders of a desk: the content, where earlier texts are kept, and all that go when something is withdrawn. */
export type Folders = { content: string; versions: string; holdingText: readonly string[] };

/** What is to be saved: the text, and the hash of the file when it was read. */
export type Draft = NewText & { was: string };

/** What became of it: saved, with the content as it is now; not sound; or not written because another program has changed the file. */
export type Saved =
  | { kind: 'saved'; content: Content }
  | { kind: 'faults'; error: ContentError }
  | { kind: 'changed'; path: string; theirs: string; theirHash: string };

/** Saves texts if nobody has changed their files and the content is sound with them; keeps what they replace. Throws DeskError if the disk does not let it. */
export async function saveTexts(
  { content, versions }: Pick<Folders, 'content' | 'versions'>,
  drafts: readonly Draft[],
  now: Date,
  reading: Reading,
): Promise<Saved> {
  const early = changedMeanwhile(content, drafts);
  if (early !== null) return early;
  const checked = await patiently(() => checkChanged(content, drafts, reading));
  if (checked instanceof ContentError) return { kind: 'faults', error: checked };
  const replaced: NewText[] = [];
  try {
    for (const draft of drafts) {
      const { path, text } = draft;
      const old = readStored(content, path).text;
      if (old === text) continue;
      await patiently(() => keepVersion(versions, path, old, now));
      // Looked at each time it is tried: the check takes a moment, and a program that holds the file may save it.
      const late = await patiently(() => {
        const changed = changedMeanwhile(content, [draft]);
        if (changed === null) replaceFile(placeOf(content, path), text);
        return changed;
      });
      if (late !== null) {
        await putBack(content, replaced);
        return late;
      }
      replaced.push({ path, text: old });
    }
  } catch (error) {
    await putBack(content, replaced);
    throw error;
  }
  return { kind: 'saved', content: checked };
}

function changedMeanwhile(content: string, drafts: readonly Draft[]): Saved | null {
  for (const { path, was } of drafts) {
    const { text, hash } = readStored(content, path);
    if (hash !== was) return { kind: 'changed', path, theirs: text, theirHash: hash };
  }
  return null;
}

// All or nothing, as the check has seen them together.
async function putBack(content: string, texts: readonly NewText[]): Promise<void> {
  for (const { path, text } of texts) await patiently(() => replaceFile(join(content, path), text));
}
