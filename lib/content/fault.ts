/** One fault in the content: position, field, and what to write instead (in Chinese, for staff). */
export type ContentFault = { file: string; line?: number; field?: string; message: string };

/** content/site.yaml 第 3 行 origin：…… */
export function formatFault({ file, line, field, message }: ContentFault): string {
  const place = line === undefined ? file : `${file} 第 ${line} 行`;
  return `${place}${field === undefined ? '' : ` ${field}`}：${message}`;
}

/** All faults in the order of files and lines, with a first line that counts them. */
export function formatFaults(faults: readonly ContentFault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  return [`内容有 ${faults.length} 处问题（${files} 个文件）：`, ...inOrder(faults).map(formatFault)].join(
    '\n',
  );
}

/** All warnings, which stop nothing; empty if there are none. */
export function formatWarnings(warnings: readonly ContentFault[]): string {
  if (warnings.length === 0) return '';
  return [`有 ${warnings.length} 处请再看一遍：`, ...inOrder(warnings).map(formatFault)].join('\n');
}

function inOrder(faults: readonly ContentFault[]): ContentFault[] {
  return [...faults].sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
}

/** Collects the faults and warnings of all files for one report. */
export class Report {
  readonly faults: ContentFault[] = [];
  readonly warnings: ContentFault[] = [];

  add(fault: ContentFault): void {
    this.faults.push(fault);
  }

  warn(warning: ContentFault): void {
    this.warnings.push(warning);
  }
}

/** Thrown by the content reader if there are faults; its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly faults: readonly ContentFault[],
    readonly warnings: readonly ContentFault[],
  ) {
    super(formatFaults(faults));
    // Staff see this in the browser too, where a stack trace is of no use to them.
    this.stack = this.message;
  }
}
