import { z } from 'zod';
import type { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { withdrawnIssueFrontSchema } from '@/lib/model/withdrawal/withdrawn-front-schema';
import { checkSchema } from './check-schema';
import { type ParsedYaml, parseYaml } from './parse-yaml';
import { splitFrontMatter } from './split-front-matter';

/** A file of an issue that was withdrawn. */
export type WithdrawnFile = {
  id: string;
  path: string;
  withdrawal: Withdrawal;
  dateLine: number;
  files: string[];
};

/** True for a file of which `withdrawn` is about the whole: a group of fields, not a list. */
export function isWithdrawnFile({ text }: Pick<ContentFile, 'text'>): boolean {
  return /^withdrawn:(?:[ \t]*\{|[ \t]*\n[ \t]+(?![- \t]))/m.test(text);
}

/** issues/22.md → withdrawn issue 22; null if the file has a fault, such as any word beside the withdrawal. */
export function parseWithdrawnIssue(id: string, file: ContentFile, report: Report): WithdrawnFile | null {
  const split = splitFrontMatter(file, report);
  const yaml = split && parseYaml(split.yaml, file.path, report);
  if (yaml !== null && hasOtherFields(yaml, file.path, report)) return null;
  const front = yaml && checkSchema(withdrawnIssueFrontSchema, yaml, file.path, report);
  if (split === null || yaml === null || front === null) return null;
  if (checkNoBody(split.body, file.path, '问题', report)) return null;
  const dateLine = yaml.lineOf(['withdrawn', 'date']);
  return { id, path: file.path, withdrawal: front.withdrawn, dateLine, files: front.files ?? [] };
}

/** Reports text below the front matter of something withdrawn; true if there is any. */
export function checkNoBody(body: string, path: string, name: string, report: Report): boolean {
  const line = body.split('\n').findIndex((words) => words.trim() !== '') + 1;
  if (line === 0) return false;
  const message = `这个${name}已经撤下，这里不能再有它的文字。请删去 --- 之后的全部内容。`;
  report.add({ file: path, line, message });
  return true;
}

// Who writes the note by hand leaves the rest.
function hasOtherFields({ data, lineOf }: ParsedYaml, file: string, report: Report): boolean {
  const fields = z.record(z.string(), z.unknown()).safeParse(data);
  const other = Object.keys(fields.data ?? {}).find((name) => name !== 'withdrawn' && name !== 'files');
  if (other === undefined) return false;
  const message =
    '写了 withdrawn，别的字段和文字都不能留。要撤下的，请恢复原来的文件，再运行 npm run withdraw；不撤下的，请删去 withdrawn。';
  report.add({ file, line: lineOf([other]), field: other, message });
  return true;
}
