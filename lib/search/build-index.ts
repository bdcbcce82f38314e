import { issuePath, noticePath } from '@/lib/addresses';
import { joinLines } from '@/lib/folding';
import type { Slip } from '@/lib/model/accepted-schema';
import type { Issue, Notice, SectionBlock } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { returnLines } from '@/lib/notice/returns/return-words';
import { dateReadings } from './fold/date-readings';
import type { Reading } from './fold/read-out';
import { variantsOf } from './fold/variants-of';
import { wordsOf } from './fold/words-of';
import { resultModel } from './result-model';
import { SEARCH_INDEX_FORM, type SearchIndex, type SearchRecord } from './search-index';

/** The search index of a notice, given the slips of all: its issues, and the text under each heading outside them, in reading order. */
export function buildIndex(notice: Notice, slips: readonly Slip[]): SearchIndex {
  const records: SearchRecord[] = [{ ...wordsUnder(notice, []), title: notice.title }];
  for (const [index, { blocks }] of notice.sections.entries()) {
    // the opening section belongs to the record of the title
    if (index > 0) records.push(wordsUnder(notice, []));
    addBlocks(records, blocks, notice);
  }
  const whole = [...noticeLines(notice).map(({ text }) => text), ...notice.issues.flatMap(returnLines)].join(
    '',
  );
  return {
    form: SEARCH_INDEX_FORM,
    notice: notice.slug,
    name: notice.shortTitle,
    variants: variantsOf(whole),
    words: wordsOf(whole),
    readings: [...slips.flatMap(readingOf(notice)), ...dateReadings(whole)],
    records: records.filter(({ title, texts }) => title !== '' || texts.length > 0),
  };
}

const readingOf =
  ({ slug }: Notice) =>
  ({ notice, printed, reads }: Slip): Reading[] =>
    notice === slug ? [[printed, reads]] : [];

// An empty record for text outside the issues, below these headings.
function wordsUnder({ slug }: Notice, headings: readonly string[]): SearchRecord {
  const codes = { notice: [slug], status: [], theme: [...headings], reason: [] };
  return { issue: null, number: '', path: '', anchor: '', title: '', model: '', codes, texts: [] };
}

// Paragraphs belong to the heading before them, up to the next heading or issue; text that an issue separates is not one record.
function addBlocks(records: SearchRecord[], blocks: readonly SectionBlock[], notice: Notice): void {
  const above: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      above.length = Math.min(above.length, block.level - 1);
      records.push({ ...wordsUnder(notice, above), anchor: block.id, title: block.text });
      above.push(block.id);
    } else if (block.kind === 'issue') {
      records.push(recordOf(block.issue, above), wordsUnder(notice, above));
    } else {
      records.at(-1)?.texts.push({ anchor: block.id, text: joinLines(block.text) });
    }
  }
}

function recordOf(issue: Issue, headings: readonly string[]): SearchRecord {
  const { id, notice, printedNumber, heading, status, parts } = issue;
  return {
    issue: id,
    number: printedNumber,
    path: issuePath(issue).slice(noticePath({ slug: notice }).length),
    anchor: '',
    title: heading,
    model: resultModel(issue),
    codes: { notice: [notice], status: [status.code], theme: [...headings], reason: reasonsOf(issue) },
    texts: [
      ...parts.flatMap(({ label, measures }) =>
        measures.map(({ id: anchor, ordinal, text }, index) => ({
          anchor,
          text: joinLines(`${(index === 0 ? label : null) ?? ''}${ordinal ?? ''}${text}`),
        })),
      ),
      // They stand at the top of the page, and no anchor leads there.
      ...returnLines(issue).map((text) => ({ anchor: '', text: `${text}。` })),
    ],
  };
}
