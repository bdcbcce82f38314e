/** A common slip in one line of YAML. */
export type Slip = { line: number; field?: string; message: string };

const LINE = /^(\s*(?:-\s+)*)(?:([A-Za-z]\w*)(\s*[:：]\s*))?(.*)$/;
const CUT_OFF = '空格后面的 # 和它后面的字会被当作备注，不会公开。';
const REMARK = '是备注的，请另起一行，写在 # 后面。';
const QUOTED = '请用英文单引号把内容括起来，例如';

/** Repairs the most common slips in YAML, so that the rest of the file can still be checked. */
export function repairYaml(yaml: string): { mended: string; slips: Slip[] } {
  const slips: Slip[] = [];
  const lines = yaml.split('\n');
  const mended = lines.map((text, index) => {
    const [, indent = '', field, colon = '', value = ''] = LINE.exec(text) ?? [];
    const next = lines[index + 1];
    const add = (message: string): void => {
      slips.push(field === undefined ? { line: index + 1, message } : { line: index + 1, field, message });
    };
    if (field === undefined) {
      const dash = /^\s*(?:－|—|-(?=[A-Za-z]\w*[:：]))/.exec(text)?.[0];
      if (dash !== undefined) add('列表每一项的开头应当是半角减号加一个空格。请改成 - 。');
      if (indent.includes('-')) return indent + repairValue(value, next, indent, false, add);
      return dash === undefined ? text : `${dash.slice(0, -1)}- ${text.slice(dash.length).trimStart()}`;
    }
    if (colon.includes('：')) {
      add(`字段后面用了全角冒号“：”。请改成半角冒号加一个空格，例如 ${field}: 内容。`);
    } else if (!/\s$/.test(colon) && value !== '' && !value.startsWith('//')) {
      add(`冒号后面少了一个空格。请写成“${field}: ${value}”。`);
    } else return `${indent}${field}${colon}${repairValue(value, next, indent, true, add)}`;
    return `${indent}${field}: ${repairValue(value, next, indent, true, add)}`;
  });
  return { mended: mended.join('\n'), slips };
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
    if (value.indexOf(quote, 1) !== -1 || goesOn) return value;
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
