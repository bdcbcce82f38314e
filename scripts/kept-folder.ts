import { dirname, join } from 'node:path';

/** What builds keep for the next ones, as KEPT_DIR names it. It may be deleted at any time; `npm run withdraw` does, as it holds what was published. */
export const KEPT = process.env.KEPT_DIR ?? '.cache';

/** What the desk keeps beside a content folder: who has it open, and earlier texts, which go when something is withdrawn. */
export const deskFolder = (content: string): string => join(dirname(content), '.desk');

/** The folders of the desk that hold texts of the content: earlier ones, and what was compared and put on a sheet. */
export const deskTexts = (content: string): string[] =>
  ['versions', 'publish'].map((name) => join(deskFolder(content), name));
