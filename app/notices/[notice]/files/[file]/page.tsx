import type { Metadata } from 'next';
import { getNotice, getSite } from '@/app/_lib/content';
import { getMetadata, getPage } from '@/app/_lib/pages';
import { evidenceParams } from '@/app/_lib/static-params';
import { findWithdrawnFile, getWithdrawnMetadata, WithdrawnPage } from '@/app/_lib/withdrawn';
import { StructuredData } from '@/components/page/structured-data';
import { MovedView } from '@/components/views/moved-view';
import { EvidenceView } from '@/components/views/notice/evidence-view';
import { positionBlocks } from '@/lib/data/json-ld/page-blocks';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import { evidencePage, evidenceSubject } from '@/lib/pages/evidence-page';

type Props = PageProps<'/notices/[notice]/files/[file]'>;

export const dynamicParams = false;

export const generateStaticParams = evidenceParams;

async function subjectOf(params: Props['params']) {
  const { notice: slug, file: stem } = await params;
  const notice = getNotice(slug);
  const evidence = evidenceFiles(notice).find(({ file }) => stemOf(file.name) === stem);
  if (evidence === undefined) throw new Error(`no such file ${slug}/${stem}`);
  return evidenceSubject(notice, evidence);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, file } = await params;
  const withdrawn = findWithdrawnFile(notice, file);
  if (withdrawn !== null) return getWithdrawnMetadata(withdrawn);
  return getMetadata(evidencePage, await subjectOf(params));
}

export default async function EvidencePage({ params }: Props) {
  const { notice: slug, file: stem } = await params;
  const withdrawn = findWithdrawnFile(slug, stem);
  if (withdrawn !== null) return <WithdrawnPage withdrawn={withdrawn} />;
  const subject = await subjectOf(params);
  const { notice, evidence } = subject;
  const site = getSite();
  const page = getPage(evidencePage, subject);
  if (notice.slug !== slug) {
    const from = evidencePage.path({ ...subject, notice: { ...notice, slug } });
    return <MovedView site={site} notice={notice} from={from} page={page} />;
  }
  return (
    <>
      <EvidenceView site={site} notice={notice} evidence={evidence} page={page} />
      <StructuredData blocks={positionBlocks(site, page)} />
    </>
  );
}
