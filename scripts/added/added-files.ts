import { resolve } from 'node:path';
import { createElement } from 'react';
import { SharePicture } from '@/components/share/share-picture';
import type { Content } from '@/lib/content/read-content';
import { readPublishedFile } from '@/lib/content/read-published-file';
import { bundleScript } from '@/lib/export/bundle-script';
import type { AddedFile } from '@/lib/export/finish-export';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { filesOfSite } from '@/lib/machine/files-of-site';
import { filesOfWithdrawn } from '@/lib/machine/files-of-withdrawn';
import type { MachineTools } from '@/lib/machine/machine-content';
import type { MachineFile } from '@/lib/machine/machine-file';
import { archiveFile } from './archive-file';

/** The files that are made without Next: data, plain text, pictures, QR codes, search indexes and archives. */
export async function addedFiles(content: Content): Promise<AddedFile[]> {
  const { code: script } = await bundleScript('offline');
  const folder = resolve(process.env.CONTENT_DIR ?? 'content');
  const tools: MachineTools = {
    picture: (words) => createElement(SharePicture, { words }),
    readFile: (slug, name) => readPublishedFile(folder, slug, name),
  };
  const { site, notices, withdrawnNotices } = content;
  return [
    ...notices.flatMap((notice) => [
      ...archiveFile(content, notice, { folder, script }),
      ...filesOfNotice(content, notice, tools),
    ]),
    ...withdrawnNotices.flatMap((notice) => filesOfWithdrawn(site, notice)),
    ...filesOfSite(content, tools),
  ].map(toAdded);
}

const toAdded = ({ path, make }: MachineFile): AddedFile => ({ path: path.slice(1), make });
