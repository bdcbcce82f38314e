import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchema } from './check-schema';
import type { Report } from './fault';
import { parseYaml } from './parse-yaml';
import { readText } from './read-text';
import { type Site, siteSchema } from './schema';

/** Reads content/site.yaml; an origin given from outside (SITE_ORIGIN) takes the place of the one in the file. */
export function readSite(
  root: string,
  folder: string,
  origin: string | undefined,
  report: Report,
): Site | null {
  const path = `${folder}/site.yaml`;
  if (!existsSync(join(root, path))) {
    report.add({ file: path, message: '缺少这个文件。请照 content/README.md 的例子建立。' });
    return null;
  }
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, 1, report);
  const site = yaml && checkSchema(siteSchema, yaml, path, report);
  if (site === null || origin === undefined) return site;
  const checked = siteSchema.shape.origin.safeParse(origin);
  if (checked.success) return { ...site, origin };
  report.add({
    file: '环境变量 SITE_ORIGIN',
    message: checked.error.issues.map(({ message }) => message).join(''),
  });
  return null;
}
