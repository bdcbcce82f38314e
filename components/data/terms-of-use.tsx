import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** The terms on which data may be used: of an official site the owner's words, if it has any; a copy has nothing to grant. */
export function TermsOfUse({ site, notice }: { site: Site; notice: Notice }) {
  const words = site.official ? site.terms : copyTerms(notice);
  if (words === undefined) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" className="mb-2 mt-9 text-xl">
        使用条件
      </h2>
      <p className="max-w-text">{words}</p>
    </section>
  );
}

function copyTerms({ issuer }: Notice): string {
  return `本站没有授权可给：通报文字的权利属于发布单位${issuer}；本站整理的数据可自由使用，请注明来源。`;
}
