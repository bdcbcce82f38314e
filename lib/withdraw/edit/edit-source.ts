import { noticeWithoutErrata } from '@/lib/content/published/without-errata';
import { singleSpaced, withoutBlanks } from '@/lib/folding';
import type { Notice } from '@/lib/model/notice';
import { issueLines } from '@/lib/model/reading-order';
import type { Target } from '@/lib/withdraw/find-target';
import { issueMark, measureMark } from '@/lib/withdrawal-marks';
import { locateLines, type Stretch } from './locate-lines';

type Part = Extract<Target, { kind: 'issue' | 'measure' }>;

/** The source in which a mark stands in place of an issue or measure; throws WithdrawError if its text is not found. */
export function editSource(source: string, target: Part): string {
  const { notice } = noticeWithoutErrata(target.notice);
  const lines = linesOf(notice, target);
  const stretches = locateLines(
    source,
    lines.map(({ text }) => text),
  );
  const own = stretches.filter((_, index) => lines[index]?.goes);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return source;
  const whole = { start: first.start, end: last.end };
  if (target.kind === 'issue')
    return putLine(source, whole, issueMark(target.issue.id), notice.boilerplate ?? []);
  const ordinal = withoutBlanks(target.measure.ordinal ?? '').length;
  const start = afterCharacters(source, whole.start, ordinal);
  const mark = measureMark(target.issue.id, target.measure.id);
  return `${source.slice(0, start)}${mark}${source.slice(whole.end)}`;
}

type Line = { text: string; goes: boolean };

// The lines of the notice in reading order, up to and with those that go.
function linesOf(notice: Notice, target: Part): Line[] {
  const title = notice.notPrinted?.includes('title') ? [] : [{ text: notice.title, goes: false }];
  const lines = notice.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Line[] => {
      if (block.kind !== 'issue') return [{ text: block.text, goes: false }];
      const isOwn = block.issue.id === target.issue.id;
      if (!isOwn || target.kind === 'issue')
        return issueLines(block.issue).map((text) => ({ text, goes: isOwn }));
      const { heading, parts } = block.issue;
      return [
        { text: heading, goes: false },
        ...parts.flatMap(({ label, measures }): Line[] => [
          ...(label === null ? [] : [{ text: label, goes: false }]),
          ...measures.flatMap(({ id, ordinal, text }) =>
            `${ordinal ?? ''}${text}`
              .split('\n')
              .map((line) => ({ text: line, goes: id === target.measure.id })),
          ),
        ]),
      ];
    }),
  );
  return [...title, ...lines.slice(0, lines.findLastIndex(({ goes }) => goes) + 1)];
}

// A mark on a line of its own; what is no part of the notice but stands in between (page numbers) stays below it.
function putLine(
  source: string,
  { start, end }: Stretch,
  mark: string,
  boilerplate: readonly string[],
): string {
  const known = new Set(boilerplate.map(singleSpaced));
  const kept = source
    .slice(start, end)
    .split('\n')
    .filter((line) => known.has(singleSpaced(line)));
  const [before, after] = [source.slice(0, start), source.slice(end)];
  const opens = /(?:^|\n)[^\S\n]*$/.test(before) ? '' : '\n';
  const closes = /^[^\S\n]*(?:\n|$)/.test(after) ? '' : '\n';
  return `${before}${opens}${[mark, ...kept].join('\n')}${closes}${after}`;
}

function afterCharacters(source: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; at += 1) if (/\S/.test(source.charAt(at))) left -= 1;
  return at;
}
