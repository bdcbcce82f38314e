import { z } from 'zod';

const stamps = z.record(z.string(), z.string());

/** The files of a release by path, with the stamp of each. */
export type ReleaseFiles = z.output<typeof stamps>;

const schema = z.strictObject({
  current: z.string(),
  order: z.array(z.string()),
  etags: stamps,
  leaving: stamps,
  events: z.array(
    z.strictObject({
      name: z.string(),
      time: z.string(),
      action: z.enum(['release', 'rollback']),
      by: z.string(),
    }),
  ),
});

/**
 * What is live in a bucket: the current release, all that can be returned to, oldest first, the entity tags of the
 * objects as they were when it was complete, since when hashed files are no longer used, and what was done last.
 */
export type State = z.output<typeof schema>;

/** All that the release tool keeps beside the site; nobody else may read it (docs/hosting.md). */
export const OWN_FOLDER = '.release/';
export const STATE_PATH = `${OWN_FOLDER}state.json`;

/** The folder with a folder for each release. */
export const RELEASES = `${OWN_FOLDER}releases/`;

/** The folder of what is known of a release: its list of files, the stamps, the record. */
export function releaseFolderPath(name: string): string {
  return `${RELEASES}${name}/`;
}

/** Where the content and headers with a stamp are kept for a rollback. */
export function keptPath(stamp: string): string {
  return `${OWN_FOLDER}objects/${stamp}`;
}

/** Parses the state; null without one. Throws ZodError if something else was written there. */
export function parseState(text: string | null): State | null {
  return text === null ? null : schema.parse(JSON.parse(text));
}

/** Parses the stamps of a release. */
export function parseReleaseFiles(text: string): ReleaseFiles {
  return stamps.parse(JSON.parse(text));
}
