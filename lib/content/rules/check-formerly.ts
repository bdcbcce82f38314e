import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';

type Named = Pick<Notice, 'slug' | 'formerly'>;

/** Checks that no old name of a notice is a name, present or old, of another. */
export function checkFormerly(notices: readonly Named[], folder: string, report: Report): void {
  for (const { slug, formerly = [] } of notices) {
    for (const [index, name] of formerly.entries()) {
      const other = notices.find((one) => one.slug !== slug && one.formerly?.includes(name));
      const message = notices.some((one) => one.slug === name)
        ? `“${name}”是现在的一份通报的名字，不是旧名。请改正。`
        : other === undefined
          ? null
          : `“${name}”也是 notices/${other.slug} 的旧名。一个旧名只能写在一份通报里，请删去一处。`;
      if (message === null) continue;
      const file = `${folder}/notices/${slug}/notice.md`;
      report.add({ file, field: `formerly 第 ${index + 1} 条`, message });
    }
  }
}
