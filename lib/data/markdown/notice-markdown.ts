import { absoluteUrl, noticePath } from '@/lib/addresses';
import { caveats } from '@/lib/data/records/caveats';
import { formatDate } from '@/lib/dates';
import type { OtherIssue } from '@/lib/model/across/other-issue';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import { readingOrder, type Step } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { FOLLOWED_BY_TERM, FOLLOWS_TERM } from '@/lib/notice/returns/return-words';
import {
  type Block,
  type Depth,
  editorial,
  heading,
  paragraphs,
  QUOTED_NOTE,
  writeMarkdown,
} from './markdown-writer';

/** The whole notice as Markdown in reading order; editorial additions stand in one block quotation below the title. */
export function noticeMarkdown(site: Site, notice: Notice): string {
  // A title supplied by the editor is not approved text.
  const supplied = notice.notPrinted?.includes('title') ?? false;
  const about = editorial([
    ...(supplied ? [`标题是本站添加的：${notice.title}`] : []),
    { label: '网址：', url: absoluteUrl(site, noticePath(notice)) },
    ...(notice.sourceUrl === undefined ? [] : [{ label: '原发布网页：', url: notice.sourceUrl }]),
    `${formatDate(notice.published)}发布，${notice.source === undefined ? '' : `来源：${notice.source}，`}截至${formatDate(notice.asOf)}`,
    ...(notice.follows === null ? [] : [linkTo(site, FOLLOWS_TERM, notice.follows)]),
    ...notice.followedBy.map((later) => linkTo(site, FOLLOWED_BY_TERM, later)),
    QUOTED_NOTE,
    ...caveats(site, publisherOf(notice)),
  ]);
  return writeMarkdown(
    readingOrder(notice).flatMap((step) =>
      step.kind === 'title' ? [...(supplied ? [] : blocksOf(step)), about] : blocksOf(step),
    ),
  );
}

const linkTo = (site: Site, term: string, other: OtherIssue['notice']) => ({
  label: `${term}：${other.shortTitle}，`,
  url: absoluteUrl(site, noticePath(other)),
});

const DEPTHS: readonly Depth[] = [1, 2, 3, 4, 5, 6];

// The title of the notice is one level above its chapters.
const depthOf = (level: number): Depth => DEPTHS[level] ?? 6;

function blocksOf(step: Step): Block[] {
  switch (step.kind) {
    case 'title':
      return [heading(1, step.text)];
    case 'heading':
      return [heading(depthOf(step.level), step.text)];
    case 'paragraph':
    case 'signature':
    case 'withdrawn':
      return paragraphs(step.text);
    case 'issue': {
      const { heading: title, parts, position } = step.issue;
      // One level below the heading above.
      const above =
        position.theme !== null ? 3 : position.area !== null ? 2 : position.chapter !== null ? 1 : 0;
      const level = above + 1;
      const blocks = parts.flatMap(({ label, measures }) => [
        ...(label === null ? [] : [heading(depthOf(level + 1), label)]),
        ...measures.flatMap(({ ordinal, text }) => paragraphs(`${ordinal ?? ''}${text}`)),
      ]);
      return [heading(depthOf(level), title), ...blocks];
    }
  }
}
