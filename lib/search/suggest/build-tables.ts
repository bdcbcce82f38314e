import type { Notice } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import type { Synonym } from '@/lib/model/search/synonyms-schema';
import { phrasesOf } from './phrases-of';
import { soundsOf } from './sounds-of';
import { SUGGEST_FORM, type SuggestTables } from './suggest-tables';

/** The tables from which suggestions for a search of these notices are made. Titles count twice, so that what only a title names is a phrase. */
export function buildTables(notices: readonly Notice[], synonyms: readonly Synonym[]): SuggestTables {
  const lines = notices.flatMap((notice) => noticeLines(notice).map(({ text }) => text));
  const titles = notices.flatMap(({ issues }) => issues.map(({ title }) => title));
  const phrases = phrasesOf([...lines, ...titles]);
  return {
    form: SUGGEST_FORM,
    phrases,
    sounds: soundsOf(phrases),
    synonyms: [...synonyms],
  };
}
