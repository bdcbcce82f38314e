import { readText } from '@/lib/content/files/read-text';
import { checkSchema } from '@/lib/content/parse/check-schema';
import { parseYaml } from '@/lib/content/parse/parse-yaml';
import { type Site, siteSchema } from '@/lib/model/site-schema';
import type { Report } from './fault';

/** Reads content/site.yaml; an origin from outside (SITE_ORIGIN) replaces the one in the file. */
export function readSite(
  root: string,
  folder: string,
  origin: string | undefined,
  report: Report,
): Site | null {
  const path = `${folder}/site.yaml`;
  const file = readText(root, path, report);
  const yaml = file && parseYaml(file.text, path, report);
  const site = yaml && checkSchema(siteSchema, yaml, path, report);
  if (origin === undefined) return site;
  const checked = siteSchema.shape.origin.safeParse(origin);
  if (checked.success) return site && { ...site, origin: checked.data };
  for (const { message } of checked.error.issues) report.add({ file: '环境变量 SITE_ORIGIN', message });
  return null;
}
