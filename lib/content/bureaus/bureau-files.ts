import type { Report } from '@/lib/content/fault';
import { listFolder } from '@/lib/content/files/list-folder';
import { isSlug } from '@/lib/model/is-slug';

const NONE =
  '没有单位。请为发布通报的单位建一个文件，例如 shilishi-danganju.md；site.yaml 里还写着 bureau 和 contact 的，运行 npm run migrate。';
const FOLDER = '这里应当是文件，却是文件夹。请把它移走。';
const MISNAMED =
  '文件名会成为网址，只能用小写字母、数字和减号，末尾是 .md，例如 shilishi-danganju.md。请改名；不要的请删掉。';

/** The slugs of the files in bureaus/, in order; a fault for every other file, which would be ignored, and if there is none. */
export function bureauFiles(root: string, folder: string, report: Report): string[] {
  const faultsBefore = report.faults.length;
  const slugs: string[] = [];
  for (const entry of listFolder(root, folder, report)) {
    const [, slug] = /^(.+)\.md$/.exec(entry.name) ?? [];
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) report.add({ file, message: FOLDER });
    else if (slug === undefined || !isSlug(slug)) report.add({ file, message: MISNAMED });
    else slugs.push(slug);
  }
  // A misnamed file may be the only one.
  if (slugs.length === 0 && report.faults.length === faultsBefore)
    report.add({ file: folder, message: NONE });
  return slugs.sort();
}
