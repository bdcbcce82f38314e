import type { Synonym } from '@/lib/model/search/synonyms-schema';

/** The version of the file's format; a file with another number is not used. */
export const SUGGEST_FORM = 1;

/** What suggestions are made from, the file suggest.json: the phrases of the notices, the commonest first; their sounds (soundsOf); the editors' synonyms. */
export type SuggestTables = {
  form: typeof SUGGEST_FORM;
  phrases: string[];
  sounds: string;
  synonyms: Synonym[];
};
