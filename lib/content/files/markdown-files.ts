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
  const ordered = known.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  // A misnamed file may be the missing one.
  if (kind === 'sections' && report.faults.length === faultsBefore) checkNumbers(ordered, folder, report);
  return ordered.map((name) => `${kind}/${name}`);
}

function checkNumbers(names: readonly string[], folder: string, report: Report): void {
  const numbers = names.map((name) => Number.parseInt(name, 10));
  const gap = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
  if (gap === -1) return;
  const missing = `${(numbers[gap - 1] ?? 0) + 1}.md`;
  const message = `缺少这个文件：${names[gap - 1]} 后面是 ${names[gap]}，章节的编号应当连着。删掉的请放回，改了号的请改回。`;
  report.add({ file: `${folder}/sections/${missing}`, message });
}
