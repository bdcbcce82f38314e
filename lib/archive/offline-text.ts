import { issueAnchor, measureAnchor } from '@/lib/addresses';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import { issueMarkdown } from '@/lib/data/markdown/issue-markdown';
import type { Issue, Notice } from '@/lib/model/notice';
import { readingOrder } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { editorialNotes, type Note } from './editorial-notes';

/** Notes that stand once on the page, and where issues stand on it, by their full addresses. */
export type Around = { common: readonly Note[]; local: ReadonlyMap<string, string> };

/** Notes as an HTML list. */
export function notesHtml(notes: readonly Note[]): string {
  const items = notes.map(({ html }) => `<li>${html}</li>`);
  return `<ul class="notes" data-editorial="true">\n${items.join('\n')}\n</ul>`;
}

/** The text of a notice below its title as HTML in reading order, each issue with the notes of its Markdown file. */
export function textHtml(site: Site, notice: Notice, around: Around): string[] {
  let level = 1;
  return readingOrder(notice).flatMap((step): string[] => {
    switch (step.kind) {
      case 'title':
        return [];
      case 'heading':
        level = step.level + 1;
        return [`<${tag(level)} id="${step.id}">${escapeXml(step.text)}</${tag(level)}>`];
      case 'issue':
        return issueHtml(site, notice, step.issue, { ...around, level: level + 1 });
      default:
        return linesHtml(step.text);
    }
  });
}

function issueHtml(
  site: Site,
  notice: Notice,
  issue: Issue,
  { common, local, level }: Around & { level: number },
): string[] {
  const markdown = issueMarkdown(site, notice, issue);
  const [glance = []] = editorialNotes(markdown);
  const later = editorialNotes(markdown, local).slice(1);
  const said = new Set(common.map(({ words }) => words));
  const own = glance.filter(({ words }) => !said.has(words) && !words.startsWith('出自：'));
  const parts = issue.parts.flatMap(({ label, measures }) => [
    ...(label === null ? [] : [`<${tag(level + 1)}>${escapeXml(label)}</${tag(level + 1)}>`]),
    ...measures.flatMap((measure) =>
      linesHtml(`${measure.ordinal ?? ''}${measure.text}`, measureAnchor(issue, measure)),
    ),
  ]);
  return [
    `<article id="${issueAnchor(issue)}" data-issue="${issue.id}" data-number="${escapeXml(issue.printedNumber ?? '')}">`,
    `<${tag(level)}>${escapeXml(issue.heading)}</${tag(level)}>`,
    notesHtml(own),
    ...parts,
    ...later.map(notesHtml),
    '</article>',
  ];
}

// Only the first of several lines is where links lead to.
const linesHtml = (text: string, id?: string): string[] =>
  text
    .split('\n')
    .map((line, index) =>
      index === 0 && id !== undefined ? `<p id="${id}">${escapeXml(line)}</p>` : `<p>${escapeXml(line)}</p>`,
    );

const tag = (level: number): string => `h${Math.min(level, 6)}`;
