import { createElement } from 'react';
import { getContent, getFile } from '@/app/_lib/content';
import { SharePicture } from '@/components/share/share-picture';
import { contentType } from '@/lib/content-type';
import { findMachineFile } from '@/lib/machine/find-machine-file';
import type { MachineTools } from '@/lib/machine/machine-content';

/** Files for programs while `npm run dev` runs; a build writes them without Next (scripts/build/). */
export async function GET({ url }: Request): Promise<Response> {
  const address = decodeURIComponent(new URL(url).pathname);
  const tools: MachineTools = {
    picture: (words) => createElement(SharePicture, { words }),
    readFile: getFile,
  };
  const file = findMachineFile(getContent(), address, tools);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await file.make()), {
    headers: { 'Content-Type': contentType(address) },
  });
}
