import { addRelease } from '@/lib/release/release-order';

/** A release or rollback: when (ISO 8601), and by whom (user@machine). */
export type HistoryEvent = { time: string; action: 'release' | 'rollback'; by: string };

/** A line of the history: the release that became current by it. Histories written before events were kept have names alone. */
export type HistoryLine = { name: string; event: HistoryEvent | null };

const LINE = /^(?:([^\t]+)\t(release|rollback)\t)?([0-9a-f]{16})(?:\t([^\t]*))?$/;

/** Reads the lines of a history; what is no line of one is left out. */
export function parseHistory(text: string): HistoryLine[] {
  return text.split('\n').flatMap((line): HistoryLine[] => {
    const [, time, action, name, by = ''] = LINE.exec(line) ?? [];
    if (name === undefined) return [];
    if (time === undefined) return [{ name, event: null }];
    return [{ name, event: { time, by, action: action === 'rollback' ? 'rollback' : 'release' } }];
  });
}

/** The text of a history: time, action, name and person, separated by tabs. */
export function formatHistory(lines: readonly HistoryLine[]): string {
  return lines
    .map(({ name, event }) =>
      event === null ? `${name}\n` : `${[event.time, event.action, name, event.by].join('\t')}\n`,
    )
    .join('');
}

/** The order of release that the lines give, oldest first. Times are not looked at, as a clock may be wrong. */
export function orderOf(lines: readonly HistoryLine[]): string[] {
  let order: string[] = [];
  let current: string | null = null;
  for (const { name, event } of lines) {
    if (event?.action === 'release') order = addRelease(order, current, name);
    // A name alone says only that it was the latest.
    if (event === null) order = addRelease(order, name, name);
    current = name;
  }
  return order;
}

/**
 * The lines that took effect: a line is written before the switch, so the last one is of a run that was killed if the
 * release before it is current. Any other current release was set by hand.
 */
export function effectiveLines(lines: readonly HistoryLine[], current: string | null): HistoryLine[] {
  const [before, last] = lines.slice(-2);
  const unfinished = before?.name === current && last?.event != null && last.name !== current;
  return unfinished ? lines.slice(0, -1) : [...lines];
}

/** The history after an event. A current release that the lines do not end with, as somebody set the link, is noted first. */
export function addEvent(
  lines: readonly HistoryLine[],
  current: string | null,
  event: HistoryLine,
): HistoryLine[] {
  const effective = effectiveLines(lines, current);
  const isKnown = current === null || effective.at(-1)?.name === current;
  return [...effective, ...(isKnown ? [] : [{ name: current, event: null }]), event];
}
