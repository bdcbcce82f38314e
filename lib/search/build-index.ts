import { issuePath, noticePath } from '@/lib/addresses';
import { joinLines } from '@/lib/folding';
import type { Issue, Notice, SectionBlock } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { SEARCH_INDEX_FORM, type SearchIndex, type SearchRecord } from './search-index';
import { variantsOf } from './variants-of';

/** The search index of a notice: every issue, and the text outside issues under each heading, in order. */
export function buildIndex(notice: Notice): SearchIndex {
  const records: SearchRecord[] = [{ ...wordsUnder(notice, []), title: notice.title }];
  for (const [index, { blocks }] of notice.sections.entries()) {
    // Title and opening of the notice form one record.
    if (index > 0) records.push(wordsUnder(notice, []));
    addBlocks(records, blocks, notice);
  }
  return {
    form: SEARCH_INDEX_FORM,
    notice: notice.slug,
    name: notice.shortTitle,
    variants: variantsOf(
      noticeLines(notice)
        .map(({ text }) => text)
        .join(''),
    ),
    records: records.filter(({ title, texts }) => title !== '' || texts.length > 0),
  };
}

// A record for text outside issues, still empty.
function wordsUnder({ slug }: Notice, headings: readonly string[]): SearchRecord {
  const codes = { notice: [slug], status: [], theme: [...headings], reason: [] };
  return { issue: null, number: '', path: '', anchor: '', title: '', codes, texts: [] };
}

// Text belongs to the heading above it, up to the next heading or issue: a record holds what stands together.
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
    codes: { notice: [notice], status: [status.code], theme: [...headings], reason: reasonsOf(issue) },
    texts: parts.flatMap(({ label, measures }) =>
      measures.map(({ id: anchor, ordinal, text }, index) => ({
        anchor,
        text: joinLines(`${(index === 0 ? label : null) ?? ''}${ordinal ?? ''}${text}`),
      })),
    ),
  };
}
