import { remainingPart } from '@/lib/content/parse/measures';
import { deadlineOf, promiseIn, targetOf } from '@/lib/import/issues/read-target';
import type { ParsedIssue, ParsedPart } from '@/lib/import/parsed-notice';
import { isUnfinished, STATUS_LABELS } from '@/lib/status';
import { frontMatter, inBrackets } from './front-matter';
import { plainMarkdown } from './plain-markdown';
import { restoreFullWidth } from './restore-full-width';

/**
 * The file of an issue. `ownStatus` is false if the heading above states its status; `reasonsOf` gives the reasons that the
 * editor supplies for a paragraph that says what remains. A shared text stays in the chapters.
 */
export function issueFile(
  issue: ParsedIssue,
  ownStatus: boolean,
  reasonsOf: (at: number) => readonly string[] = () => [],
): string {
  const { heading, status, responsible, parts, sharedText } = issue;
  const words = status.words === null ? undefined : restoreFullWidth(status.words);
  const own = { is: STATUS_LABELS[status.value], ...(words === undefined ? {} : { words }) };
  // Targets are quoted from the notice.
  const remaining = remainingTexts(issue)?.map((text, at) => {
    const target = promiseIn(restoreFullWidth(text));
    return { reasons: inBrackets(reasonsOf(at)), ...(target === null ? {} : { target }) };
  });
  // A promise that no reason goes with is kept as the deadline.
  const deadline = remaining === undefined ? targetOf(parts) : deadlineOf(parts);
  const front = frontMatter({
    heading: restoreFullWidth(heading.text),
    status: ownStatus ? own : undefined,
    responsible: responsible === null ? undefined : restoreFullWidth(responsible),
    deadline: deadline === null ? undefined : restoreFullWidth(deadline),
    sharedText: sharedText || undefined,
    withoutText: (!sharedText && hasGap(issue)) || undefined,
    remaining,
  });
  if (sharedText) return front;
  const blocks = parts.flatMap(({ printed, paragraphs }) => [
    ...(printed === null ? [] : [plainMarkdown(restoreFullWidth(printed.text), '## ')]),
    ...paragraphs.map(({ text }) => plainMarkdown(restoreFullWidth(text))),
  ]);
  return `${front}${blocks.join('\n\n')}\n`;
}

// A label or a title alone, as the input prints it.
const hasGap = ({ parts }: ParsedIssue): boolean =>
  parts.length === 0 || parts.some(({ paragraphs }) => paragraphs.length === 0);

/** The paragraphs that say what remains of an issue, for each of which the editor gives reasons; undefined if there are none to give. */
export function remainingTexts({ status, parts, sharedText }: ParsedIssue): string[] | undefined {
  const part = parts[remainingPart(parts)];
  if (sharedText || part === undefined || part.paragraphs.length === 0) return undefined;
  // Without a stated status, a given reason still shows what remains.
  const remains = isUnfinished(status.value) || (status.value === 'unknown' && part.label?.includes('原因'));
  return remains ? measureTexts(part) : undefined;
}

// A paragraph without numbering continues the measure above it.
function measureTexts({ paragraphs }: ParsedPart): string[] {
  const texts: string[] = [];
  let marked = false;
  for (const { ordinal, text } of paragraphs) {
    if (ordinal === null && marked) texts.push(`${texts.pop() ?? ''}\n${text}`);
    else texts.push(text);
    marked ||= ordinal !== null;
  }
  return texts;
}
