import { buttonClasses } from '@/components/page/button-classes';
import type { Version } from '@/desk/disk/versions';

/** The earlier texts of a file, each with a button that brings it back; nothing where there are none. */
export function VersionList({
  path,
  versions,
  hash,
}: {
  path: string;
  versions: readonly Version[];
  hash: string;
}) {
  if (versions.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="min-h-target py-2.5">撤销：以前保存的（{versions.length}）</summary>
      <ul>
        {versions.map(({ name, until }) => (
          <li key={name} className="py-1">
            <form method="post" action="/restore">
              <input type="hidden" name="path" value={path} />
              <input type="hidden" name="version" value={name} />
              <input type="hidden" name="hash" value={hash} />
              {moment(until)}改以前的　
              <button type="submit" className={buttonClasses()}>
                恢复<span className="sr-only">：{moment(until)}改以前的</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}

// By the clock of this machine.
function moment(time: Date): string {
  return time.toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'medium' });
}
