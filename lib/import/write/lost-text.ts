import { buildNotice } from '@/lib/content/build/build-notice';
import { Report } from '@/lib/content/fault';
import { parseIssue } from '@/lib/content/parse/parse-issue';
import { parseSection } from '@/lib/content/parse/parse-section';
import { withoutBlanks } from '@/lib/folding';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import type { SourceLine } from '@/lib/import/text/source-line';
import { noticeLines } from '@/lib/model/reading-order';
import { type Difference, firstDifference } from '@/lib/text';
import { titleOf } from './notice-file';

// The editor adds the reasons, so the content reader would refuse the field as it is.
const REMAINING = /^remaining:\n(?: .*\n)+/m;

/**
 * The first difference between the written files in reading order and the input without what is listed as left out;
 * null if nothing is lost. White space and width (foldWidth) do not count.
 */
export function lostText(
  input: readonly SourceLine[],
  notice: ParsedNotice,
  files: ReadonlyMap<string, string | Uint8Array>,
): Difference | null {
  const kept = keptText(input, notice.leftOut);
  return firstDifference(withoutBlanks(walked(notice, files)), withoutBlanks(kept));
}

// Each piece left out is removed from its own line, once.
function keptText(input: readonly SourceLine[], leftOut: readonly SourceLine[]): string {
  const lines = new Map(input.map(({ line, text }) => [line, text]));
  const missing: string[] = [];
  for (const { line, text } of leftOut) {
    const whole = lines.get(line) ?? '';
    const at = whole.indexOf(text);
    if (at === -1) missing.push(text);
    else lines.set(line, `${whole.slice(0, at)}${whole.slice(at + text.length)}`);
  }
  return [...lines.values(), ...missing].join('\n');
}

function walked(notice: ParsedNotice, files: ReadonlyMap<string, string | Uint8Array>): string {
  const report = new Report();
  const textFiles = [...files].flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
  const numbered = (folder: string) =>
    textFiles.flatMap((file) => {
      const name = new RegExp(`^${folder}/(\\d+)\\.md$`).exec(file.path)?.[1];
      return name === undefined ? [] : [{ name, file: { ...file, text: file.text.replace(REMAINING, '') } }];
    });
  const sections = numbered('sections').flatMap(
    ({ name, file }) => parseSection(Number(name), file, report) ?? [],
  );
  const issues = numbered('issues').flatMap(({ name, file }) => parseIssue(name, file, report) ?? []);
  const title = titleOf(notice);
  const front = {
    title: title ?? '',
    titleLines: [title ?? ''],
    shortTitle: '',
    bureau: '',
    issuer: '',
    published: '',
    asOf: '',
    sourceSha256: '',
  };
  const built = buildNotice(
    { slug: '', front, sections, issues, evidence: new Map(), withdrawn: [] },
    report,
  );
  return built === null
    ? ''
    : noticeLines(built)
        .map(({ text }) => text)
        .join('\n');
}
