import type { Locator } from '@playwright/test';

type Node = { words: string; children: Node[] };

// a page in a few dozen lines: enough to see what is announced, short enough to review
const LONGEST = 48;
const MOST = { row: 4, other: 14 };

/** The accessibility tree of a part of the page, one line per node; long texts and long rows are shortened. */
export async function treeOf(part: Locator): Promise<string> {
  return `${write(parse(await part.ariaSnapshot()), '').join('\n')}\n`;
}

function parse(snapshot: string): Node[] {
  const root: Node = { words: '', children: [] };
  const above: Node[] = [root];
  for (const line of snapshot.split('\n')) {
    const [, indent = '', words = ''] = /^( *)- (.*)$/.exec(line) ?? [];
    if (words.startsWith('/url')) continue;
    const depth = indent.length / 2;
    const node = { words: cut(words), children: [] };
    above.length = depth + 1;
    above[depth]?.children.push(node);
    above.push(node);
  }
  return root.children;
}

// the level of a heading stays
const cut = (words: string): string => {
  const [, plain = '', level = ''] = /^(.*?):?( \[level=\d\]:?)?$/.exec(words) ?? [];
  const signs = Array.from(plain);
  return `${signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : plain}${level.replace(/:$/, '')}`;
};

function write(nodes: Node[], indent: string): string[] {
  return nodes.flatMap(({ words, children }) => {
    const [only] = children;
    if (only !== undefined && children.length === 1)
      return write([{ words: `${words}: ${only.words}`, children: only.children }], indent);
    const most = /\b(list|region)\b/.test(words) ? MOST.row : MOST.other;
    const shown = children.length > most ? children.slice(0, most - 1) : children;
    const rest = children.length - shown.length;
    return [
      `${indent}${words}`,
      ...write(shown, `${indent}  `),
      ...(rest > 0 ? [`${indent}  … ${rest - 1} more`, ...write(children.slice(-1), `${indent}  `)] : []),
    ];
  });
}
