import type { Input } from '@/lib/import/input/input';
import { titleOf } from '@/lib/import/write/notice-file';
import { opening } from '@/lib/text';
import type { Imported } from './import-notice';
import { issueRows, type Row } from './issue-rows';
import type { ParsedBlock, ParsedNotice } from './parsed-notice';
import { WARNING_WORDS } from './parsed-notice';

/** A row with a name that no other row of its report has. */
export type ReportRow = Row & { id: string };

/** A part of the report with its heading. */
export type ReportBlock = { heading: string; rows: readonly ReportRow[] };

/** By each line of the input the first row that was read from it. */
export function rowsByLine(blocks: readonly ReportBlock[]): ReadonlyMap<number, ReportRow> {
  const rows = blocks.flatMap((block) => block.rows).toReversed();
  return new Map(rows.flatMap((row) => row.lines.map((line) => [line, row])));
}

/** What was found, what is unsure and what was left out; parts without rows are not there. */
export function reportBlocks({ kind, notice }: Imported, input: Input): ReportBlock[] {
  const warnings = notice.warnings.map((warning) =>
    row(warning.line, `${WARNING_WORDS[warning.kind]}${warning.words === '' ? '' : `：${warning.words}`}`),
  );
  const unsure = [...notice.doubts, ...input.remarks].map(({ line, message }) => row(line, message));
  const quoted = ({ line, text }: { line: number; text: string }): Row => row(line, opening(text, 40));
  // What the reader left out has a line in the file, not in the text.
  const dropped = input.dropped.map(({ line, text }) =>
    row(0, `${line === 0 ? '' : `文件第 ${line} 行：`}${opening(text, 40)}`),
  );
  const blocks = [
    {
      heading: '读到的内容',
      rows: kind === 'refused' ? facts(notice) : [...facts(notice), ...issueRows(notice)],
    },
    { heading: '请核对', rows: [...warnings, ...unsure] },
    { heading: '读作发布时间、来源的字，不进正文', rows: notice.meta.map(quoted) },
    {
      heading: '没有当作通报的文字（网页、页眉页脚、脚注），不进正文',
      rows: [...notice.boilerplate.map(quoted), ...dropped],
    },
  ];
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }, block) => ({
      heading,
      rows: rows.map((own, at) => ({ ...own, id: `read-${block}-${at}` })),
    }));
}

function row(line: number, words: string, lines: readonly number[] = line === 0 ? [] : [line]): Row {
  return { line, words, lines };
}

function facts(notice: ParsedNotice): Row[] {
  const { title, issuer, published, source, signed, inspection, chapters, groups, contacts, totals } = notice;
  const { team, body, from, to, feedback } = inspection;
  const said = (name: string, value: string | null): string => `${name}：${value ?? '没有读到'}`;
  const period = from === null || to === null ? null : `${from} 至 ${to}`;
  const under = linesUnder(notice.sections);
  const closing = linesOf(notice.sections.findLast((_, at) => at > 0) ?? []);
  return [
    row(
      title[0]?.line ?? 0,
      said('标题', titleOf(notice)),
      title.map(({ line }) => line),
    ),
    row(
      0,
      [said('单位', issuer), said('发布', published), said('来源', source), said('落款日期', signed)].join(
        '；',
      ),
      [...notice.meta.map(({ line }) => line), ...closing],
    ),
    row(
      0,
      [said('巡察组', team), said('被巡察单位', body), said('巡察时间', period), said('反馈', feedback)].join(
        '；',
      ),
      linesOf(notice.sections[0] ?? []),
    ),
    row(
      0,
      [said('电话', contacts.phone), said('邮箱', contacts.mail), said('地址', contacts.post)].join('；'),
      closing,
    ),
    ...chapters.map(({ line, number, heading }) =>
      row(line, `章 ${number}、${opening(heading, 40)}`, under.get(line)),
    ),
    ...groups.map(({ line, level, number, heading }) =>
      row(line, `${level} 级标题 ${number} ${opening(heading, 40)}`, under.get(line)),
    ),
    ...totals.map(({ line, words, found }) => row(line, `通报写“${words}”，读到 ${found}`)),
  ];
}

const linesOf = (blocks: readonly ParsedBlock[]): number[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []));

// By the line of the heading, which is the first of them.
function linesUnder(sections: readonly (readonly ParsedBlock[])[]): Map<number, number[]> {
  const under = new Map<number, number[]>();
  for (const blocks of sections) {
    let own: number[] = [];
    for (const block of blocks) {
      if (block.kind === 'heading') {
        own = [block.line];
        under.set(block.line, own);
      } else if (block.kind === 'paragraph') own.push(block.line);
    }
  }
  return under;
}
