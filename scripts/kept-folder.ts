import { basename, dirname, join } from 'node:path';

/** What builds keep for the next ones, as KEPT_DIR names it. It may be deleted at any time; `npm run withdraw` does, as it holds what was published. */
export const KEPT = process.env.KEPT_DIR ?? '.cache';

/** What the desk keeps beside a content folder, apart from that of another one there: earlier texts, which go when something is withdrawn. */
export const deskFolder = (content: string): string => join(dirname(content), '.desk', basename(content));

/** All folders outside a content folder that hold its texts. */
export const holdingText = (content: string): string[] => [KEPT, deskFolder(content)];
