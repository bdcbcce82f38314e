import type { IssueCodes } from './passes-list';

/** The version of the file's format; a file with another number is rejected. */
export const LIST_FORM = 1;

/** The file /issues/codes.json: the codes of every issue in the order of the list, of which a page has `perPage`. */
export type ListFile = { form: typeof LIST_FORM; perPage: number; issues: IssueCodes[] };

/** True for the content of a file of this version; our own build wrote it, so that the number is enough. */
export const isListFile = (value: unknown): value is ListFile => Object(value).form === LIST_FORM;
