import { PageFrame } from '@/components/page/page-frame';
import { bureauPath } from '@/lib/addresses';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { byPinyin } from '@/lib/notice/bureaus/by-pinyin';
import { byRegion } from '@/lib/notice/bureaus/by-region';
import { ownIssues } from '@/lib/notice/several/own-issues';
import type { Page } from '@/lib/pages/page-of';
import { isUnfinished } from '@/lib/status';

type Props = { page: Page; site: Site; notices: readonly Notice[]; bureaus: readonly Bureau[] };

/** All bureaus by the sound of their names, and under their regions where there are several. */
export function BureausView({ site, notices, bureaus, page }: Props) {
  const [newest] = notices;
  if (newest === undefined) return null;
  const regions = byRegion(bureaus);
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">单位</h1>
      <p className="max-w-text">{bureaus.length} 个单位，按名称的拼音排列。</p>
      {byPinyin(bureaus).map(({ letter, things }) => (
        <section key={letter} className="mt-4 border-t border-rule pt-3 sm:flex">
          <h2 className="w-12 flex-none text-xl">{letter}</h2>
          <ul className="min-w-0 flex-1">
            {things.map((bureau) => (
              <BureauItem key={bureau.slug} bureau={bureau} notices={notices} />
            ))}
          </ul>
        </section>
      ))}
      {regions.length > 1 && (
        <section>
          <h2 className="mb-3 mt-8 text-xl">按地区</h2>
          {regions.map(({ region, bureaus: own }) => (
            <section key={region} className="mt-3">
              <h3 className="font-semibold">{region}</h3>
              <ul className="flex flex-wrap">
                {own.map((bureau) => (
                  <li key={bureau.slug} className="mr-6">
                    <a className="inline-block min-h-target py-2" href={bureauPath(bureau)}>
                      {bureau.name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </PageFrame>
  );
}

function BureauItem({ bureau, notices }: { bureau: Bureau; notices: readonly Notice[] }) {
  const own = notices.filter((notice) => notice.bureau.slug === bureau.slug);
  // Each finding once, as on the home page.
  const open = ownIssues(own).filter(({ status }) => isUnfinished(status.code)).length;
  return (
    <li className="py-1">
      <a className="inline-block py-2" href={bureauPath(bureau)}>
        {bureau.name}
      </a>
      {bureau.formerly.length > 0 && (
        <span className="text-sm text-ink-2">
          （原名{bureau.formerly.map(({ name }) => name).join('、')}）
        </span>
      )}{' '}
      <span className="text-sm text-ink-2">
        <span className="unbroken">
          {own.length} 份通报{open > 0 && '，'}
        </span>
        {open > 0 && <span className="unbroken">{open} 个问题需进一步整改</span>}
      </span>
    </li>
  );
}
