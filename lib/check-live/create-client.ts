import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { hostOf } from './host-of';
import { pauseAfter } from './pause-after';

/** The answer of a server, with the body as sent. */
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

export type Asked = { method?: string; headers?: Record<string, string> };

/** A client for one server, over IPv6 only. */
export type Client = { request(path: string, asked?: Asked): Promise<Answer>; close(): void };

const SILENCE = 20_000;
const TRIES = 5;

/** A client for the host and port of an address; a private authority is trusted if given. */
export function createClient(address: URL, ca: string | null = null): Client {
  const secure = address.protocol === 'https:';
  const limits = { keepAlive: true, maxSockets: 8 };
  const trust = ca === null ? {} : { ca };
  const agent = secure ? new https.Agent({ ...limits, ...trust }) : new http.Agent(limits);
  const target = {
    agent,
    host: hostOf(address),
    port: address.port || undefined,
    family: 6,
    timeout: SILENCE,
  };

  async function request(path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const options = { ...target, path, method, headers: { host: address.host, ...headers } };
      const sent = (secure ? https : http).request(options, resolve);
      sent.once('error', reject);
      sent.once('timeout', () => sent.destroy(new Error(`no answer in ${SILENCE / 1000} s`)));
      sent.end();
    });
    return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
  }
  return { request, close: () => agent.destroy() };
}

/** The answer, or the reason in a word or two if none came. One that says to come later (429, 503) is waited for. */
export async function ask(
  client: Client,
  path: string,
  headers: Record<string, string> = {},
  pause: (milliseconds: number) => Promise<unknown> = wait,
): Promise<Answer | string> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client.request(path, { headers });
      const milliseconds = pauseAfter(answer);
      if (milliseconds === null || attempt === TRIES) return answer;
      await pause(milliseconds);
    }
  } catch (error) {
    return `没有回答（${reasonOf(error)}）`;
  }
}

/** The code of a network error, else its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
