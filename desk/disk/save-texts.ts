import { ContentError } from '@/lib/content/fault';
import { type FileEdits, writeEdits } from '@/lib/content/files/write-edits';
import type { Content, Reading } from '@/lib/content/read-content';
import { checkChanged } from './check-changed';
import { readStored, refuseOther } from './content-files';
import type { Folders } from './open-desk';
import { patiently } from './patiently';
import { keepVersion } from './versions';

/** What is to be saved: what a file is to say, and its hash when it was read. */
export type Draft = { path: string; text: string; was: string };

/** Another program has changed a file, which now says this. */
export type Changed = { kind: 'changed'; path: string; theirs: string; theirHash: string };

/** What became of it: saved, with the content as it is now; not sound; or not written because of another program. */
export type Saved = { kind: 'saved'; content: Content } | { kind: 'faults'; error: ContentError } | Changed;

class ChangedError extends Error {
  constructor(readonly changed: Changed) {
    super(changed.path);
  }
}

/**
 * Saves texts, and files of evidence that come or go with them, if nobody has changed a text meanwhile and the content is
 * sound with all of them; keeps the texts it replaces. Throws DeskError if the disk does not let it.
 */
export async function saveTexts(
  { content, versions }: Pick<Folders, 'content' | 'versions'>,
  drafts: readonly Draft[],
  now: Date,
  reading: Reading,
  files: FileEdits = new Map(),
): Promise<Saved> {
  const look = (asked: string): void => {
    const [draft, file] = [drafts.find(({ path }) => path === asked), files.get(asked)];
    if (file instanceof Uint8Array) refuseOther(content, asked, file);
    if (draft === undefined) return;
    const { text, hash } = readStored(content, asked);
    if (hash !== draft.was)
      throw new ChangedError({ kind: 'changed', path: asked, theirs: text, theirHash: hash });
  };
  try {
    for (const { path } of drafts) look(path);
    const edits: FileEdits = new Map([...files, ...drafts.map(({ path, text }) => [path, text] as const)]);
    const checked = await patiently(() => checkChanged(content, edits, reading));
    if (checked instanceof ContentError) return { kind: 'faults', error: checked };
    const changing = drafts.flatMap(({ path, text }) => {
      const old = readStored(content, path).text;
      return old === text ? [] : [{ path, text, old }];
    });
    for (const { path, old } of changing) await patiently(() => keepVersion(versions, path, old, now));
    const written = new Map([...files, ...changing.map(({ path, text }) => [path, text] as const)]);
    // Looked at again before each file: the check takes a moment, and a program that holds the file may save it.
    await patiently(() => writeEdits(content, written, look));
    return { kind: 'saved', content: checked };
  } catch (error) {
    if (!(error instanceof ChangedError)) throw error;
    return error.changed;
  }
}
