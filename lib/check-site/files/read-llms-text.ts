import type { SiteRecord } from '@/lib/check-site/compare-records';

/** What llms.txt states: notes and notices with their counts, and the files of notices and of all; the file of an issue is about the issue. */
export function readLlmsText(text: string): SiteRecord[] {
  const notices = [...text.matchAll(/^## (.+)\n(?:(?!#).*\n)*### .+的 (\d+ 个问题.*)$/gm)];
  const links = [...text.matchAll(/^- \[(.+)\]\((\S+\/(?:notices\/\S+|data\/[^/\s)]+))\)：(.+)$/gm)];
  return [
    {
      about: '',
      facts: {
        要知道的事: [...text.matchAll(/^- (?![[〔])(.+)$/gm)].map(([, note]) => note).join('\n'),
        各通报: notices.map(([, title, count]) => `${title}，${count}`).join('\n'),
      },
    },
    ...links.map(([, name = '', url = '', words = '']) => ({
      about: url.replace(/issue\.md$/, ''),
      facts: { 名称: name, 状态名称: words },
    })),
  ];
}
