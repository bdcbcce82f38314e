import { optionsFor } from '@/lib/import/input/answers';
import type { Input } from '@/lib/import/input/input';
import type { Imported } from './import-notice';
import { reportBlocks } from './report-blocks';

/** The report of an import for the editor: what was found, what is unsure and what was left out, with lines of the input. */
export function importReport(imported: Imported, input: Input): string {
  const rows = reportBlocks(imported, input).flatMap((block) => [
    '',
    `${block.heading}：`,
    ...block.rows.map(({ line, words }) => `  ${place(line)}${words}`),
  ]);
  return [
    importOutcome(imported, input),
    ...(imported.kind === 'unconfirmed' ? asked(imported) : []),
    ...rows,
  ].join('\n');
}

const place = (line: number): string => (line === 0 ? '' : `第 ${line} 行：`);

function asked({ questions }: Extract<Imported, { kind: 'unconfirmed' }>): string[] {
  const options = optionsFor(questions.map(({ answer }) => answer));
  return [
    ...questions.map((question) => `  ${place(question.line)}${question.message}${question.options}。`),
    `  都确认了，在命令后面加上 ${options === '' ? '上面的选项' : options} 再运行一次；不对的，请先改正文件。`,
  ];
}

/** What became of an import, in a sentence or two: why not, how much was read, and what of the text is in the files. */
export function importOutcome(imported: Imported, { dropped }: Input): string {
  if (imported.kind === 'refused') {
    return `没有导入。${place(imported.refusal.line)}${imported.refusal.reason}`;
  }
  if (imported.kind === 'lossy') {
    const { left, right } = imported.difference;
    return `没有写入文件。写出的文字与原文不同：写出的是“${left}”，原文是“${right}”。请把这份文件和这一句交给维护人员。`;
  }
  const { chapters, groups, issues: found } = imported.notice;
  const read = `读到 ${chapters.length} 章、${groups.length} 个方面和类别、${found.length} 个问题。`;
  if (imported.kind === 'ready') return `${read}${faithful(imported, dropped)}`;
  return `${read}还没有写入文件。写入前请确认：`;
}

// Equality is claimed only if nothing was left out but what the editor has confirmed.
function faithful(
  { notice: { boilerplate, meta }, answers }: Extract<Imported, { kind: 'ready' }>,
  dropped: Input['dropped'],
): string {
  const but = meta.length === 0 ? '' : `读作发布时间和来源的 ${meta.length} 处`;
  const left = boilerplate.length + dropped.length;
  if (left === 0) return `${but === '' ? '' : `除${but}以外，`}写出的文字与原文逐字相同。`;
  const listed = `${but === '' ? '' : `${but}和`}列在后面的 ${left} 处`;
  const confirmed =
    boilerplate.every(({ line }) => answers.leaveOut.has(line)) && (dropped.length === 0 || answers.outside);
  return confirmed
    ? `除${listed}（已确认不是通报的文字）以外，写出的文字与原文逐字相同。`
    : `${listed}没有写进正文，请核对它们是不是通报的文字；其余的字都写进了文件。`;
}
