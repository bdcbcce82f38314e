import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';
import { EVIDENCE_LABEL, type EvidenceLink, evidenceLinks } from '@/lib/notice/evidence-links';

/** The evidence of an update as links with kind and size or host; nothing if there is none. */
export function EvidenceLinks({ notice, update }: { notice: Notice; update: Update }) {
  const links = evidenceLinks(notice, update);
  if (links.length === 0) return null;
  return (
    <p {...{ [data.evidence]: true }}>
      {EVIDENCE_LABEL}
      {links.map((link, index) => (
        <span key={link.title}>
          {index > 0 && '、'}
          <Title link={link} />（{link.about}）
        </span>
      ))}
    </p>
  );
}

function Title({ link: { title, to } }: { link: EvidenceLink }) {
  if (to === null) return title;
  if ('path' in to) {
    return (
      <a href={to.path} className="inline-block py-2">
        {title}
      </a>
    );
  }
  return (
    <a href={to.address} rel="external noreferrer" className="inline-block py-2">
      {title}
    </a>
  );
}
