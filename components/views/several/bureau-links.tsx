import { bureauPath, bureausPath } from '@/lib/addresses';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { byPinyin } from '@/lib/notice/bureaus/by-pinyin';
import { byRegion } from '@/lib/notice/bureaus/by-region';

// As many as fit in the bytes of a home page.
const MOST = 30;

/** The bureaus of a home page by the sound of their names, each with its region if there are several; only how many there are, if there are too many to list. */
export function BureauLinks({ bureaus }: { bureaus: readonly Bureau[] }) {
  const regions = byRegion(bureaus);
  const listed = bureaus.length > MOST ? [] : byPinyin(bureaus).flatMap(({ things }) => things);
  return (
    <section>
      <h2 className="mb-3 mt-8 text-xl">
        <a href={bureausPath}>{bureaus.length} 个单位</a>
      </h2>
      {listed.length > 0 && (
        <ul className="flex max-w-text flex-wrap">
          {listed.map((bureau) => (
            <li key={bureau.slug} className="mr-6">
              <a className="inline-block min-h-target py-2" href={bureauPath(bureau)}>
                {bureau.name}
              </a>
              {bureau.region !== undefined && <span className="text-sm text-ink-2">（{bureau.region}）</span>}
            </li>
          ))}
        </ul>
      )}
      {listed.length === 0 && regions.length > 1 && (
        <p className="max-w-text">{regions.map(({ region }) => region).join('、')}</p>
      )}
    </section>
  );
}
