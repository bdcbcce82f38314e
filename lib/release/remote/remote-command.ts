import { shellCommand } from './shell-command';

/**
 * What to do on the other machine: release the pack of this name that is sent along, with a sheet or without, and over
 * a release that may lose what it published; or roll back.
 */
export type RemoteAction =
  | { kind: 'release'; pack: string; sheet: string | undefined; replace: string | undefined }
  | { kind: 'rollback'; to: string | undefined };

/** The folder there and what it is called here, who runs the command, and what to do. */
export type RemoteCall = { dir: string; called: string; by: string; action: RemoteAction };

/** The names of the files sent along, beside the pack. */
export const SENT = { receiver: 'receive.sh', approval: 'approval.yaml' } as const;

// Unpacks what is sent into a folder that goes away with the command, also when the connection breaks.
const UNPACK =
  'd=$(mktemp -d) || exit 1; clear() { rm -rf "$d"; }; trap clear EXIT; trap "exit 1" HUP INT TERM; tar -xof - -C "$d" || exit 1';

/**
 * The command for the login shell of the other machine. Its script is fixed for each kind of action; all that varies
 * follows as words in single quotes, and ReleaseError is thrown for a word that could end or change them.
 */
export function remoteCommand({ dir, called, by, action }: RemoteCall): string {
  const { rest, words } = action.kind === 'rollback' ? rollbackWords(action.to) : releaseWords(action);
  const script = `${UNPACK}; sh "$d/${SENT.receiver}" "$1" --called "$2" --by "$3" ${rest}`;
  return shellCommand(script, [dir, called, by, ...words]);
}

function rollbackWords(to: string | undefined): { rest: string; words: string[] } {
  return to === undefined ? { rest: '--rollback', words: [] } : { rest: '--rollback -- "$4"', words: [to] };
}

type ReleaseAction = Extract<RemoteAction, { kind: 'release' }>;

function releaseWords({ pack, sheet, replace }: ReleaseAction): { rest: string; words: string[] } {
  const approved = sheet === undefined ? '' : `--sheet "$5" --approval "$d/${SENT.approval}" `;
  const replaced = replace === undefined ? '' : `--replace "$${sheet === undefined ? 5 : 6}" `;
  const words = [pack, sheet, replace].filter((word) => word !== undefined);
  return { rest: `${approved}${replaced}-- "$d/$4"`, words };
}
