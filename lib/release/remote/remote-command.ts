import { ReleaseError } from '@/lib/release/release-error';

/** What to do on the other machine: release the pack of this name that is sent along, with a sheet or without, or roll back. */
export type RemoteAction =
  | { kind: 'release'; pack: string; sheet: string | undefined }
  | { kind: 'rollback'; to: string | undefined };

/** The folder there, who runs the command, and what to do. */
export type RemoteCall = { dir: string; by: string; action: RemoteAction };

/** The names of the files sent along, beside the pack. */
export const SENT = { receiver: 'receive.sh', approval: 'approval.yaml' } as const;

// Unpacks what is sent into a folder that goes away with the command, also when the connection breaks.
const UNPACK =
  'd=$(mktemp -d) || exit 1; clear() { rm -rf "$d"; }; trap clear EXIT; trap "exit 1" HUP INT TERM; tar -xof - -C "$d" || exit 1';

/**
 * The command for the login shell of the other machine. Its script is fixed for each kind of action; all that varies
 * follows as words in single quotes, and ReleaseError is thrown for a word that could end or change them.
 */
export function remoteCommand({ dir, by, action }: RemoteCall): string {
  const { rest, words } =
    action.kind === 'rollback' ? rollbackWords(action.to) : releaseWords(action.pack, action.sheet);
  const script = `${UNPACK}; sh "$d/${SENT.receiver}" "$1" --by "$2" ${rest}`;
  return `exec sh -c '${script}' sh ${[dir, by, ...words].map(quote).join(' ')}`;
}

function rollbackWords(to: string | undefined): { rest: string; words: string[] } {
  return to === undefined ? { rest: '--rollback', words: [] } : { rest: '--rollback -- "$3"', words: [to] };
}

function releaseWords(pack: string, sheet: string | undefined): { rest: string; words: string[] } {
  const rest = '-- "$d/$3"';
  return sheet === undefined
    ? { rest, words: [pack] }
    : { rest: `--sheet "$4" --approval "$d/${SENT.approval}" ${rest}`, words: [pack, sheet] };
}

// Backslashes and exclamation marks mean something inside single quotes of fish and csh.
function quote(word: string): string {
  if (/^[^'\\!\p{Cc}]*$/u.test(word)) return `'${word}'`;
  throw new ReleaseError(`${JSON.stringify(word)} 里有不能送给服务器的字符，没有连接。`);
}
