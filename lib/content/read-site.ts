import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { type ParsedYaml, parseYaml } from '@/lib/content/parse/parse-yaml';
import { type SiteSettings, siteSchema } from '@/lib/model/site-schema';
import type { Report } from './fault';

/** Reads content/site.yaml; an origin from outside (SITE_ORIGIN) replaces the one in the file. */
export function readSite(
  root: string,
  folder: string,
  origin: string | undefined,
  report: Report,
): SiteSettings | null {
  const path = `${folder}/site.yaml`;
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const site = yaml && checkSchema(siteSchema, withoutMoved(yaml, path, report), path, report);
  if (origin === undefined) return site;
  const checked = siteSchema.shape.origin.safeParse(origin);
  if (checked.success) return site && { ...site, origin: checked.data };
  for (const { message } of checked.error.issues) report.add({ file: '环境变量 SITE_ORIGIN', message });
  return null;
}

const MOVED = new Set(['bureau', 'contact']);

// Of sites that were made when a site had one bureau. Each is reported by itself, so that the rest is checked too.
function withoutMoved(yaml: ParsedYaml, file: string, report: Report): ParsedYaml {
  const { data, lineOf } = yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return yaml;
  for (const field of Object.keys(data).filter((name) => MOVED.has(name))) {
    const message =
      '单位的名称和联系方式现在写在 content/bureaus 里，一个单位一个文件。请运行 npm run migrate，由它移过去。';
    report.add({ file, line: lineOf([field]), field, message });
  }
  return { ...yaml, data: Object.fromEntries(Object.entries(data).filter(([name]) => !MOVED.has(name))) };
}
