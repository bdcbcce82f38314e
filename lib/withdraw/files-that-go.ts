import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import type { EvidenceFile } from '@/lib/model/evidence/evidence-schema';
import type { Target } from './find-target';

/** The files of evidence that go with a target: those named, those that only its issue names, all of its notice, none of a measure. */
export function filesThatGo(target: Target): EvidenceFile[] {
  if (target.kind === 'measure') return [];
  if (target.kind === 'file') return target.files.map(({ file }) => file);
  const all = evidenceFiles(target.notice);
  const gone =
    target.kind === 'notice'
      ? all
      : all.filter(({ uses }) => uses.every(({ issue }) => issue.id === target.issue.id));
  return gone.map(({ file }) => file);
}
