/** A common slip in one line of YAML. */
export type Slip = { line: number; field?: string; message: string };

const LINE = /^(\s*(?:-\s+)*)(?:([A-Za-z]\w*)(\s*[:：]\s*))?(.*)$/;
const CUT_OFF = '空格后面的 # 和它后面的字会被当作备注，不会公开。';
const REMARK = '是备注的，请另起一行，写在 # 后面。';
const WIDE_INDENT = '这一行前面用了全角空格。请换成半角空格，一个全角空格换成两个。';
const LOST_INDENT = '这一行前面少了空格。请与下一行左边对齐。';
const QUOTED = '请用英文单引号把内容括起来，例如';

/** Repairs the most common slips in YAML, so that the rest of the file can still be checked. */
export function repairYaml(yaml: string): { repaired: string; slips: Slip[] } {
  const slips: Slip[] = [];
  const lines = yaml.split('\n');
  const repaired = lines.map((text, index) => {
    const wide = /^[ \u3000\u00A0]*[\u3000\u00A0][ \u3000\u00A0]*/.exec(text)?.[0] ?? '';
    // A full-width blank is two columns wide, so that what is meant looks right.
    const line = wide.replaceAll('\u3000', '  ').replaceAll('\u00A0', ' ') + text.slice(wide.length);
    const [, indent = '', field, colon = '', value = ''] = LINE.exec(line) ?? [];
    const next = lines[index + 1];
    const add = (message: string): void => {
      slips.push(field === undefined ? { line: index + 1, message } : { line: index + 1, field, message });
    };
    if (wide !== '' && line.trim() !== '') add(WIDE_INDENT);
    const lost = field === undefined || indent !== '' || value.trim() === '' ? '' : indentBelow(next);
    if (lost !== '') {
      add(LOST_INDENT);
      return `${lost}${line}`;
    }
    if (field === undefined) {
      const dash = /^\s*(?:－|—|-(?=[A-Za-z]\w*[:：]))/.exec(line)?.[0];
      if (dash !== undefined) add('列表每一项的开头应当是半角减号加一个空格。请改成 - 。');
      if (indent.includes('-')) return indent + repairValue(value, next, indent, false, add);
      return dash === undefined ? line : `${dash.slice(0, -1)}- ${line.slice(dash.length).trimStart()}`;
    }
    if (/[\u3000\u00A0]/.test(colon)) {
      add(`冒号后面的空格不是半角的。请删去，改打一个半角空格，写成“${field}: 内容”。`);
    } else if (colon.includes('：')) {
      add(`字段后面用了全角冒号“：”。请改成半角冒号加一个空格，例如 ${field}: 内容。`);
    } else if (!/\s$/.test(colon) && value !== '' && !value.startsWith('//')) {
      add(`冒号后面少了一个空格。请写成“${field}: ${value}”。`);
    } else return `${indent}${field}${colon}${repairValue(value, next, indent, true, add)}`;
    return `${indent}${field}: ${repairValue(value, next, indent, true, add)}`;
  });
  return { repaired: repaired.join('\n'), slips };
}

// A field with a value of its own has nothing below it: what is indented there is its neighbour.
function indentBelow(next: string | undefined): string {
  const [, indent = '', field] = LINE.exec(next ?? '') ?? [];
  return field === undefined || indent.includes('-') ? '' : indent;
}

type Add = (message: string) => void;

function repairValue(
  value: string,
  next: string | undefined,
  indent: string,
  inField: boolean,
  add: Add,
): string {
  const goesOn = next !== undefined && next.trim() !== '' && LINE.exec(next)?.[2] === undefined;
  const quote = /^["']/.exec(value)?.[0];
  if (quote !== undefined) {
    const close = value.indexOf(quote, 1);
    const after = close === -1 ? '' : value.slice(close + 1).trim();
    if (after !== '' && !after.startsWith('#') && !after.startsWith(quote)) {
      add(`内容里用了英文引号 ${quote}。引用别人的话请用中文引号“ ”。`);
      return singleQuoted(value);
    }
    if (close !== -1 || goesOn) return value;
    add(`英文引号 ${quote} 没有配对。请补上另一半，或删去这一个。`);
    return singleQuoted(value.slice(1));
  }
  if (value.startsWith('[')) {
    if (value.includes(']') || goesOn) return value;
    add('方括号 [ 没有配对。请在末尾补上 ]。');
    return `${value}]`;
  }
  if (/^“[^“”]*”$/.test(value)) {
    add(`内容前后用了中文引号。这里不用引号，请写成 ${value.slice(1, -1)}。`);
    return singleQuoted(value.slice(1, -1));
  }
  const start = /^(?:[*&!%@`]|[|>](?![-+\d]*$)|- )/.exec(value)?.[0].trim();
  if (start !== undefined) {
    add(`内容不能直接以 ${start} 开头。${QUOTED} ${singleQuoted(value)}。`);
    return singleQuoted(value);
  }
  // Neither loses text: true or false, and a value that ends with its bracket.
  if (/^(?:true|false)\s+#/.test(value) || value.startsWith('{')) return value;
  if (value.startsWith('#') ? !isNested(next, indent) : /\s#/.test(value)) {
    add(`${CUT_OFF}${QUOTED} ${singleQuoted(value)}；${REMARK}`);
    return singleQuoted(value);
  }
  if (inField && /: |:$/.test(value)) {
    add(`内容里又有半角冒号。请改成全角冒号“：”；原文就是半角的，${QUOTED} ${singleQuoted(value)}。`);
    return singleQuoted(value);
  }
  return value;
}

// The content of an empty field is indented further, or is a list.
function isNested(next: string | undefined, indent: string): boolean {
  const lead = /^ */.exec(next ?? '')?.[0].length ?? 0;
  return lead > indent.length || (lead === indent.length && next?.startsWith('-', lead) === true);
}

const singleQuoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;
