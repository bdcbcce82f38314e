import { ReleaseError } from '@/lib/release/release-error';

/** A folder of releases on another machine. */
export type Remote = { user: string | undefined; host: string; dir: string };

// As scp: a colon before the first slash. A single letter is a drive of Windows.
const ADDRESS = /^(?:([^@/]*)@)?(\[[^\]/]*\]|[^:/]*):(.*)$/s;
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u;
const IPV6 = /^\[([0-9a-f:.]+(?:%[a-z0-9]+)?)\]$/i;
const DIR = /^[\p{L}\p{N}./_][\p{L}\p{N}./_+=@,-]*$/u;

/** Parses user@host:DIR; null for a folder on this machine. Throws ReleaseError for names that ssh or a shell could take for something else. */
export function parseRemote(to: string): Remote | null {
  const [, user, named, dir] = ADDRESS.exec(to) ?? [];
  if (named === undefined || dir === undefined) return null;
  if (user === undefined && /^[a-z]$/i.test(named)) return null;
  const host = IPV6.exec(named)?.[1] ?? named;
  if (host === named && !NAME.test(host)) throw new ReleaseError(`主机名 ${named} 写得不对，没有连接。`);
  if (user !== undefined && !NAME.test(user)) throw new ReleaseError(`用户名 ${user} 写得不对，没有连接。`);
  if (!DIR.test(dir)) {
    throw new ReleaseError(
      `服务器上的文件夹 ${dir} 只能用文字、数字和 . / _ + = @ , -，也不能以 ~ 或 - 开头；请写从 / 开始的全名。没有连接。`,
    );
  }
  return { user, host, dir };
}

/** The folder as it is written in a command: user@host:DIR. */
export function remoteName({ user, host, dir }: Remote): string {
  return `${sshTarget({ user, host: host.includes(':') ? `[${host}]` : host, dir })}:${dir}`;
}

/** The machine as ssh takes it: user@host. */
export function sshTarget({ user, host }: Remote): string {
  return user === undefined ? host : `${user}@${host}`;
}
