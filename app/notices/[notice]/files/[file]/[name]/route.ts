import { notFound } from 'next/navigation';
import { getFile } from '@/app/_lib/content';
import { evidenceParams, NO_FILE } from '@/app/_lib/static-params';
import { contentType } from '@/lib/content-type';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = evidenceParams;

export async function GET(_: Request, { params }: RouteContext<'/notices/[notice]/files/[file]/[name]'>) {
  const { notice, name } = await params;
  if (name === NO_FILE) notFound();
  return new Response(new Uint8Array(getFile(notice, name)), {
    headers: { 'Content-Type': contentType(name) },
  });
}
