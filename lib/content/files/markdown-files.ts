import type { Report } from '@/lib/content/fault';
import { listFolder } from './list-folder';

const NAMES = { sections: /^(?:0|[1-9]\d*)\.md$/, issues: /^\d{2,}\.md$/ };
const EXAMPLES = { sections: '2.md', issues: '07.md' };

/** The .md files of sections/ or issues/ in order, as `issues/07.md`; a fault for every other file, which would be ignored. */
export function markdownFiles(
  root: string,
  folder: string,
  kind: keyof typeof NAMES,
  report: Report,
): string[] {
  const faultsBefore = report.faults.length;
  const entries = listFolder(root, `${folder}/${kind}`, report);
  const known = entries
    .filter((entry) => !entry.isDirectory() && NAMES[kind].test(entry.name))
    .map(({ name }) => name);
  for (const entry of entries) {
    const { name } = entry;
    if (known.includes(name)) continue;
    const message = entry.isDirectory()
      ? '这里应当是文件，却是文件夹。请把它移走。'
      : `文件名不合规定，这个文件没有读。请改成 ${EXAMPLES[kind]} 这样的名字，不要的文件请删掉。`;
    report.add({ file: `${folder}/${kind}/${name}`, message });
  }
  if (known.length === 0 && report.faults.length === faultsBefore) {
    report.add({ file: `${folder}/${kind}`, message: '没有文件。请照 content/README.md 的例子建立。' });
  }
  return known
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => `${kind}/${name}`);
}
