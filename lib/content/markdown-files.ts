import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './fault';

const NAMES = { sections: /^(?:0|[1-9]\d*)\.md$/, issues: /^\d{2,}\.md$/ };
const EXAMPLES = { sections: '2.md', issues: '07.md' };

/** The .md files of sections/ or issues/ in order, as `issues/07.md`; a fault for every other file, which nobody would miss. */
export function markdownFiles(
  root: string,
  folder: string,
  kind: keyof typeof NAMES,
  report: Report,
): string[] {
  const path = join(root, folder, kind);
  const names = existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];
  const known = names.filter((name) => NAMES[kind].test(name));
  for (const name of names) {
    if (known.includes(name)) continue;
    const message = `文件名不合规定，这个文件没有读。请改成 ${EXAMPLES[kind]} 这样的名字，不要的文件请删掉。`;
    report.add({ file: `${folder}/${kind}/${name}`, message });
  }
  if (known.length === 0) {
    report.add({ file: `${folder}/${kind}`, message: '没有文件。请照 content/README.md 的例子建立。' });
  }
  return known
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => `${kind}/${name}`);
}
