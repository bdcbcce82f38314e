import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { unseenIn } from '@/lib/characters/unseen';
import type { Report } from '@/lib/content/fault';
import { repairYaml } from './repair-yaml';

export type FieldPath = readonly PropertyKey[];

/** Parsed YAML: plain values, the line of a field (or of the nearest one above it), and a value as it is written: 0123. */
export type ParsedYaml = {
  data: unknown;
  lineOf: (path: FieldPath) => number;
  writtenAt: (path: FieldPath) => string | undefined;
};

const SECOND_DOCUMENT = '这里又出现了一行 --- 或 ...，后面的字段读不到。请删掉这一行。';
const TWICE = '这个字段写了两次。请只留一个；是列表里新的一条，请在它的第一行前面加上减号和空格。';
const BAD_INDENT = '这一行的缩进不对。同一组字段要左边对齐，列表项前面空两格。';
const NO_COLON = '这一行缺少“字段: 内容”里的半角冒号。请补上冒号和一个空格。';
const NOT_CLOSED = '到这一行为止，前面的引号或括号还没有配对。请补上另一半。';
const ALIAS = '内容不能直接以 * 开头。请用英文单引号把它括起来。';
const CUT_OFF =
  '空格后面的 # 和它后面的字会被当作备注，不会公开。请用英文单引号把内容括起来；是备注的，请另起一行，写在 # 后面。';
const BLANK_AT_END = '内容的开头或末尾有全角空格。请删掉它。';
const OTHERWISE = '这一行不合字段的写法。请对照 content/README.md 的例子，检查缩进、冒号、引号和方括号。';

/** Parses the YAML of a file; null and a fault if it cannot be read. One-line slips are faults but do not stop parsing. */
export function parseYaml(yaml: string, path: string, report: Report): ParsedYaml | null {
  const { repaired, slips } = repairYaml(yaml);
  for (const slip of slips) report.add({ file: path, ...slip });

  const counter = new LineCounter();
  const document = parseDocument(repaired, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  for (const { pos } of twice) {
    const field = /^[^:\s]+/.exec(repaired.slice(pos[0]))?.[0] ?? '';
    report.add({ file: path, line: lineAt(pos[0]), field, message: TWICE });
  }
  // Later errors mostly follow from the first.
  const syntax = explain(document.errors.filter((error) => !twice.includes(error)));
  if (syntax !== null) report.add({ file: path, line: lineAt(syntax.offset), message: syntax.message });
  // Of two values nobody knows which is meant.
  if (syntax !== null || twice.length > 0) return null;
  const aliases: number[] = [];
  visit(document, { Alias: (_, { range }) => void aliases.push(range?.[0] ?? 0) });
  for (const offset of aliases) report.add({ file: path, line: lineAt(offset), message: ALIAS });
  if (aliases.length > 0) return null;
  // An escape such as "\u202E" is seen in the file, and what it stands for is not.
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      if (typeof value !== 'string') return;
      const [start, end] = range ?? [0, 0];
      const line = lineAt(start);
      if (type === 'PLAIN' && /^[ \t]+#/.test(repaired.slice(end)))
        report.add({ file: path, line: lineAt(end), message: CUT_OFF });
      if (value.trim() !== '' && /^[\u3000\u00A0]|[\u3000\u00A0]$/.test(value))
        report.add({ file: path, line, message: BLANK_AT_END });
      const codes = unseenIn(value);
      if (codes.length === 0) return;
      const message = `内容里有看不见的字符（${codes.join('、')}），写成了反斜杠加代码。请删去这个代码。`;
      report.add({ file: path, line, message });
    },
  });

  const lineOf = (fieldPath: FieldPath): number => {
    let node: unknown = document.contents;
    let line = 1;
    for (const step of fieldPath) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (pair === undefined || !isScalar(pair.key)) return line;
        line = lineAt(pair.key.range?.[0] ?? 0);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (!isNode(node)) return line;
        line = lineAt(node.range?.[0] ?? 0);
      } else return line;
    }
    return line;
  };
  const writtenAt = (path: FieldPath): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return { data: document.toJS(), lineOf, writtenAt };
}

function explain(errors: readonly YAMLParseError[]): { offset: number; message: string } | null {
  const [first] = errors;
  if (first === undefined) return null;
  const [offset] = first.pos;
  if (first.code === 'MULTIPLE_DOCS') return { offset, message: SECOND_DOCUMENT };
  if (first.code === 'BAD_INDENT') {
    return { offset, message: first.message.startsWith('Flow') ? NOT_CLOSED : BAD_INDENT };
  }
  // A field indented too far is read as continuing the line above; its own line is where the error ends.
  const tooFarIn = errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY' && tooFarIn !== undefined) {
    return { offset: tooFarIn.pos[1] - 1, message: BAD_INDENT };
  }
  if (first.code === 'MULTILINE_IMPLICIT_KEY') return { offset, message: NO_COLON };
  if (first.code === 'MISSING_CHAR') {
    if (first.message.startsWith('Missing closing')) return { offset, message: NOT_CLOSED };
    return { offset, message: first.message.startsWith('Implicit') ? NO_COLON : BAD_INDENT };
  }
  return { offset, message: OTHERWISE };
}
