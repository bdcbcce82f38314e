import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { ServeError } from './serve-folder';

/** A folder held by this program until it lets go or its process ends, or the address of the program that holds it. */
export type Hold = { kind: 'own'; letGo: () => void } | { kind: 'held'; address: string };

const HOST = '127.0.0.1';
const [DOORS, LOWEST, HIGHEST] = [6, 20_000, 32_000];
const SILENCE = 500;

/**
 * Holds a folder for the program at an address of this machine. What holds it is one of a few ports that go by the folder:
 * the system gives a port to one process alone and takes it back however that ends; behind it the address can be asked
 * for. Throws ServeError if the folder is not there or no port is free.
 */
export async function holdFolder(path: string, address: string): Promise<Hold> {
  if (!existsSync(path)) throw new ServeError(`没有 ${path} 这个文件夹。`);
  const folder = digestOf(path).toString('hex');
  const ports = portsOf(path);
  let state = 'starts';
  const server = createServer((socket) => socket.end(`holds ${folder} ${state} ${address}\n`));
  // Other programs may have some of them.
  let own = 0;
  while (own < DOORS && !(await take(server, ports[own]))) own += 1;
  if (own === DOORS)
    throw new ServeError(`要用的端口（${ports.join('、')}）都被占用了。请关掉占用的程序，再试一次。`);
  const answers = await Promise.all(ports.map((port, at) => (at === own ? '' : askAt(port))));
  // Of two that start at once, the one behind the earlier door stays.
  const holds = answers.map((words, at) => words.startsWith(`holds ${folder} ${at < own ? '' : 'runs '}`));
  const [, holder] = /(http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(answers[holds.indexOf(true)] ?? '') ?? [];
  if (holder !== undefined) {
    server.close();
    return { kind: 'held', address: holder };
  }
  state = 'runs';
  return { kind: 'own', letGo: () => server.close() };
}

/** The ports that go by a folder, in the order in which they are tried. */
export function portsOf(path: string): number[] {
  const digest = digestOf(path);
  return Array.from(
    { length: DOORS },
    (_, at) => LOWEST + (digest.readUInt16BE(2 * at) % (HIGHEST - LOWEST)),
  );
}

// The same by whatever way the folder is reached.
const digestOf = (path: string): Buffer => createHash('sha256').update(realpathSync.native(path)).digest();

function take(server: Server, port: number | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ host: HOST, port, exclusive: true }, () => resolve(true));
  });
}

// What is said behind a door; nothing where nobody answers.
function askAt(port: number): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect({ host: HOST, port });
    const end = (): void => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(SILENCE, end).setEncoding('utf8');
    socket.on('error', end).on('end', end);
    socket.on('data', (piece: string) => {
      said += piece;
      if (said.length > 1000) end();
    });
  });
}
