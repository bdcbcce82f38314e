import { createElement } from 'react';
import { SharePicture } from '@/components/share/share-picture';
import { noticePath, slugsOf } from '@/lib/addresses';
import type { Content } from '@/lib/content/read-content';
import { readPublishedFile } from '@/lib/content/read-published-file';
import { bundleScript } from '@/lib/export/bundle-script';
import type { AddedFile, Part } from '@/lib/export/kept/part';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { filesOfSite } from '@/lib/machine/files-of-site';
import { filesOfWithdrawn } from '@/lib/machine/files-of-withdrawn';
import type { MachineTools } from '@/lib/machine/machine-content';
import type { MachineFile } from '@/lib/machine/machine-file';
import type { Notice } from '@/lib/model/notice';
import { archiveFile } from './archive-file';

/** What is made without Next: for each notice data, plain text, pictures, QR codes, search index and archive, and the same of the site. */
export async function madeWithoutNext(
  content: Content,
  folder: string,
  keys: ReadonlyMap<string, string>,
): Promise<{ parts: Part[]; added: AddedFile[] }> {
  const { code: script } = await bundleScript('offline');
  const tools: MachineTools = {
    picture: (words) => createElement(SharePicture, { words }),
    readFile: (slug, name) => readPublishedFile(folder, slug, name),
  };
  const { site, notices, withdrawnNotices } = content;
  const part = (notice: Pick<Notice, 'slug' | 'formerly'>, files: () => MachineFile[]): Part => ({
    key: keys.get(notice.slug) ?? never(notice),
    folders: slugsOf(notice).map((slug) => noticePath({ slug }).slice(1)),
    added: () => files().map(toAdded),
  });
  return {
    parts: [
      ...notices.map((notice) =>
        part(notice, () => [
          ...archiveFile(content, notice, { folder, script }),
          ...filesOfNotice(content, notice, tools),
        ]),
      ),
      ...withdrawnNotices.map((notice) => part(notice, () => filesOfWithdrawn(site, notice))),
    ],
    added: filesOfSite(content, tools).map(toAdded),
  };
}

const toAdded = ({ path, make }: MachineFile): AddedFile => ({ path: path.slice(1), make });

function never({ slug }: Pick<Notice, 'slug'>): never {
  throw new Error(`${slug} has no key`);
}
