import type { PublishingState } from '@/lib/publish/disk/read-publishing';
import type { FolderReleases } from '@/lib/publish/folder-releases';
import { PUBLISH } from './run-screen';

/** The releases of a place, latest first: when, what was done, by whom and who signed; or why they cannot be read. */
export function ReleaseTable({ target, rows, fault }: FolderReleases) {
  return (
    <section className="mt-8">
      <h2 className="text-xl">{target}的发布记录</h2>
      <ul className="max-w-text">
        {fault !== null && <li>{fault}</li>}
        {rows.map(({ time, what, name, by, approval, notes }) => (
          <li
            key={`${time} ${name}`}
            className="border-t border-dotted border-rule py-2 leading-dense first:border-t-0"
          >
            {[time, what, name, by, approval].filter((words) => words !== '').join('　')}
            {notes.length > 0 && `（${notes.join('；')}）`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For the first screen: what is not published yet, what to do about it, and the last three releases. */
export function LastReleases({ words, releases }: PublishingState) {
  return (
    <>
      <p className="max-w-text">
        {words}
        <a href={PUBLISH} className="ml-2 inline-block py-2">
          看改动，审签，发布
        </a>
      </p>
      {releases.map(
        (one) =>
          one.rows.length > 0 && <ReleaseTable key={one.target} {...one} rows={one.rows.slice(0, 3)} />,
      )}
    </>
  );
}
