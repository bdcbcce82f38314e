import type { Report } from '@/lib/content/fault';
import { nearest } from '@/lib/content/parse/nearest';
import type { ParsedYaml } from '@/lib/content/parse/parse-yaml';
import type { InBureau } from '@/lib/model/bureau/bureau';
import { nameAt } from './name-at';
import type { Bureaus } from './read-bureaus';

/** The fields of a notice that say which bureau published it, and their place. */
export type Publication = {
  front: { bureau: string; published: string; issuer: string; source?: string | undefined };
  place: { path: string; lineOf: ParsedYaml['lineOf'] };
};

/** The bureau of a notice with its name at that time; null and a fault if there is none, null alone if its own file has faults. */
export function findBureau(
  { front, place: { path, lineOf } }: Publication,
  { bureaus, slugs }: Bureaus,
  report: Report,
): InBureau | null {
  const { bureau: slug } = front;
  const add = (message: string): void =>
    report.add({ file: path, line: lineOf(['bureau']), field: 'bureau', message });
  // Without any file the folder itself is reported.
  if (!slugs.includes(slug) && slugs.length > 0) {
    const near = nearest(slug, slugs);
    const guess = near === null ? '' : `你要写的是 ${near} 吗？`;
    add(`没有单位 ${slug}。${guess}可写的有 ${slugs.join('、')}；新的单位，请先在 bureaus 里建它的文件。`);
  }
  const bureau = bureaus.find((one) => one.slug === slug);
  if (bureau === undefined) return null;
  const bureauName = nameAt(bureau, front);
  if (bureauName !== null) return { bureau, bureauName };
  const names = bureau.formerly.map(({ name }) => name).join('、');
  add(
    `${slug} 有几个旧名（${names}）用到同一天，看不出这份通报是哪一个发布的。请在 bureaus/${slug}.md 的 formerly 里给它的一条写上 partyGroup，与这份通报的 issuer 相同。`,
  );
  return null;
}
