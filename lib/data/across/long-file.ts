import type { DataFile } from '@/lib/data/data-file';

/** A data file that grows with the notices: its text comes in pieces, because that of a city would be too long for one string. */
export type LongFile = Omit<DataFile, 'body'> & { pieces: () => Iterable<string> };
