import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { type Answer, type Asked, type Client, createClient } from '@/lib/check-live/create-client';
import { type Placed, placeSite } from './place-site';
import { type Running, startNginx } from './start-nginx';

/** A server for the tests of one file: started before them, ended after them whatever happens. */
export type Hosted = {
  placed: Placed;
  server: Running;
  /** Asks by https over [::1], trusting the test's certificate; the path is sent as it is. */
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
};

/** Lays down the built site, starts nginx on it with deploy/nginx.conf, and ends it after the last test. */
export function hostSite(
  options: Parameters<typeof startNginx>[1] = {},
  prepare: (placed: Placed) => void = () => {},
): () => Hosted {
  let placed: Placed | null = null;
  let server: Running | null = null;
  let client: Client | null = null;
  beforeAll(async () => {
    placed = placeSite();
    prepare(placed);
    server = await startNginx(placed.folder, options);
    client = createClient(new URL(server.https), readFileSync(placed.certificate, 'utf8'));
  });
  afterAll(async () => {
    client?.close();
    await server?.stop();
    placed?.remove();
  });
  return () => {
    if (placed === null || server === null || client === null) throw new Error('not started');
    const { request } = client;
    const get: Hosted['get'] = (path, headers = {}, method = 'GET') => {
      const asked: Asked = { headers, method };
      return request(path, asked);
    };
    return { placed, server, get };
  };
}
