import { z } from 'zod';
import { isSlug } from '@/lib/model/is-slug';
import { httpsAddress, plainWords } from '@/lib/model/schema-fields';
import { EVIDENCE_KINDS, evidenceKind, stemOf } from './evidence-kinds';

const title = plainWords('名称，读者看到的字', '示例区文化中心竣工验收报告');

/** Evidence on another website: its address and title. */
export const linkSchema = z.strictObject({
  address: httpsAddress(
    '网址，以 https:// 开头',
    'https://www.example.gov.cn/a.html',
    '请把那一页存成 PDF，写成 file',
  ),
  title,
});

/** Evidence in files/ of the notice: the name of the file, and its title. */
export const fileSchema = z.strictObject({
  name: z
    .string()
    .refine((name) => nameFault(name) === null, {
      error: ({ input }) => `“${input}”${nameFault(String(input))}`,
    })
    .meta({ description: 'files 文件夹里的文件名', examples: ['yanshou-baogao.pdf'] }),
  title,
});

/** What is wrong with the name of a file of evidence, and how to name it; null if nothing is. */
export function nameFault(name: string): string | null {
  if (/[/\\]/.test(name)) return '带有文件夹。请把文件放进 files 文件夹，这里只写文件名。';
  if (evidenceKind(name) === null) {
    return `不是可以公开的文件。只能是 ${[...EVIDENCE_KINDS.keys()].join('、')}，请另存为其中一种。`;
  }
  // The name without its ending is the address of a page.
  if (isSlug(stemOf(name).toLowerCase())) return null;
  return '会成为网址，只能用英文字母、数字和减号，例如 yanshou-baogao.pdf。请改名。';
}

/** A file of evidence as it is published: name, title, size, checksum, and for a picture its width and height in pixels. */
export type EvidenceFile = z.output<typeof fileSchema> & StoredFile;

/** What is known of a file on the disk. */
export type StoredFile = {
  bytes: number;
  sha256: string;
  picture: { width: number; height: number } | null;
};
