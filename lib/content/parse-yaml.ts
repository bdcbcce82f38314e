import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Report } from './fault';

export type FieldPath = readonly PropertyKey[];

/** Parsed YAML: plain values, and the line of the file on which a field (or the nearest one above it) stands. */
export type ParsedYaml = { data: unknown; lineOf: (path: FieldPath) => number };

const MESSAGES: Record<string, string> = {
  MULTIPLE_DOCS: '这里又出现了一行 ---，后面的字段读不到。请删掉这一行。',
  BAD_INDENT: '这一行的缩进不对。同一组字段要对齐，列表项前面空两格。',
  MULTILINE_IMPLICIT_KEY: '这一行缺少“字段: 内容”里的半角冒号。请补上冒号和一个空格。',
  MISSING_CHAR: '这一行的引号或方括号没有配对。请补上另一半。',
};
const OTHERWISE = '这一行不合字段的写法。请对照 content/README.md 的例子，检查缩进、冒号和引号。';

/** Parses YAML whose first line is line `firstLine` of the file; null and one fault a place if it cannot be read. */
export function parseYaml(yaml: string, path: string, firstLine: number, report: Report): ParsedYaml | null {
  const wideColon = yaml.split('\n').flatMap((line, index) => {
    const field = /^\s*(?:- )?([A-Za-z]\w*)\s*：/.exec(line)?.[1];
    return field === undefined ? [] : [{ field, line: firstLine + index }];
  });
  for (const { field, line } of wideColon) {
    const message = `字段后面用了全角冒号“：”。请改成半角冒号加一个空格，例如 ${field}: 内容。`;
    report.add({ file: path, line, field, message });
  }
  if (wideColon.length > 0) return null;

  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    const key = /^\s*(?:- )?([^:\s]+):/.exec(yaml.slice(error.pos[0]))?.[1];
    const message =
      error.code === 'DUPLICATE_KEY' ? `${key} 写了两次。请只留一个。` : (MESSAGES[error.code] ?? OTHERWISE);
    report.add({ file: path, line: lineAt(error.pos[0]), message });
  }
  if (document.errors.length > 0) return null;

  const lineOf = (fieldPath: FieldPath): number => {
    let node: unknown = document.contents;
    let line = firstLine;
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
  return { data: document.toJS(), lineOf };
}
