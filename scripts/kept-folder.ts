import { dirname, join } from 'node:path';

/** What builds keep for the next ones, as KEPT_DIR names it. It may be deleted at any time; `npm run withdraw` does, as it holds what was published. */
export const KEPT = process.env.KEPT_DIR ?? '.cache';

/** What the desk keeps beside a content folder: who has it open, and earlier texts, which go when something is withdrawn. */
export const deskFolder = (content: string): string => join(dirname(content), '.desk');
