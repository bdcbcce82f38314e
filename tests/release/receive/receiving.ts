import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePack } from '@/lib/release/pack/make-pack';
import { readReceiver } from '@/lib/release/pack/read-receiver';
import { makeSite } from '../make-site';
import type { Shell } from './shells';

/** A packed small site: its file, its digest, and the address of its script. */
export type PackedSite = { file: string; name: string; script: string };

/** Makes the small site of a word in a folder, and packs it. */
export function packSite(folder: string, word: string, mustBeSigned = false): PackedSite {
  const finished = join(folder, `built-${word}`);
  const script = makeSite(finished, word);
  const { name, bytes } = makePack({ finished, receiver: readReceiver(), mustBeSigned });
  const file = join(folder, `site-${name}.tar.gz`);
  writeFileSync(file, bytes);
  return { file, name, script };
}

/** What a run of receive.sh printed, and its exit code; null if it was killed. */
export type Received = { status: number | null; lines: string[] };

// Only this: nothing of the environment of the tests. Next demands NODE_ENV of every environment.
const environment = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  ...variables,
});

const SCRIPT = resolve('deploy/receive.sh');

/** Runs receive.sh with some words, in a shell with its commands. */
export function receive({ command, path }: Shell, args: readonly string[], cwd?: string): Received {
  const { status, stdout, stderr } = spawnSync(command, [SCRIPT, ...args], {
    env: environment({ PATH: path }),
    encoding: 'utf8',
    cwd,
  });
  return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

// Every command that receive.sh calls, so that each call goes through a shim.
const COMMANDS =
  'awk cat chmod cmp cp cut date find flock grep gzip id ln ls mkdir mv od readlink rm sed sha256sum sleep sort stat sync tail tar touch tr uname wc xargs'.split(
    ' ',
  );

/** What happens at a call of a command: the whole run is killed before it, or after half of its work, or only it fails. */
export type Harm = 'kill' | 'kill in the middle' | 'fail';

/** A PATH on which every command is counted, and one call harmed. */
export class Shims {
  readonly #folder: string;
  readonly #shell: Shell;

  constructor(folder: string, shell: Shell) {
    this.#folder = folder;
    this.#shell = shell;
    mkdirSync(folder, { recursive: true });
    for (const name of COMMANDS) this.#write(name);
  }

  #write(name: string): void {
    const real = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], {
      env: environment({ PATH: this.#shell.path }),
      encoding: 'utf8',
    }).stdout.trim();
    if (real === '') return;
    writeFileSync(
      join(this.#folder, name),
      `#!${this.#shell.command}
PATH=${this.#shell.path}
case \${1-} in *[!A-Za-z0-9./@+-]*) word= ;; *) word=\${1-} ;; esac
echo "${name} $word" >>"$SHIM_LOG"
printf . >>"$SHIM_LOG.count"
read -r calls <"$SHIM_LOG.count"
if [ "\${#calls}" -ge "$SHIM_AT" ] && [ ! -e "$SHIM_LOG.done" ]; then
  : >"$SHIM_LOG.done"
  case $SHIM_HARM in
  kill) kill -9 "-$SHIM_GROUP" ;;
  fail) exit 1 ;;
  esac
  for last; do :; done
  case ${name} in
  tar) ${real} "$@"; rm -f "$4"/*/out/index.html ;;
  cp) head -c 5 "$2" >"$last" ;;
  rm) find "$last" -type f 2>/dev/null | head -n 1 | xargs rm -f ;;
  *) ${real} "$@" | head -c 30 ;;
  esac
  kill -9 "-$SHIM_GROUP"
fi
PATH=${this.#folder}
exec ${real} "$@"
`,
      { mode: 0o755 },
    );
  }

  /** Runs receive.sh and harms call number `at`, counted from 1; returns the calls too, each with its first word. */
  async run(args: readonly string[], at: number, harm: Harm): Promise<Received & { calls: string[] }> {
    const log = join(this.#folder, `log-${readdirSync(this.#folder).length}`);
    // Leader of a group of its own, all of which a kill ends, as the end of a machine would.
    const child = spawn(
      this.#shell.command,
      ['-c', 'SHIM_GROUP=$$; export SHIM_GROUP; exec "$@"', 'sh', this.#shell.command, SCRIPT, ...args],
      {
        detached: true,
        env: environment({ PATH: this.#folder, SHIM_LOG: log, SHIM_AT: String(at), SHIM_HARM: harm }),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (words: Buffer) => {
        output += words.toString();
      });
    }
    const status = await new Promise<number | null>((done) => child.once('close', done));
    const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
    return { status, lines: output.trimEnd().split('\n'), calls };
  }
}
