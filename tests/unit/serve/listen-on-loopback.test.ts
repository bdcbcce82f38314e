import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { listenOnLoopback } from '@/lib/serve/listen-on-loopback';
import { ServeError } from '@/lib/serve/serve-folder';

const answerOn = (port: number) => (_: unknown, response: { end: (words: string) => void }) =>
  response.end(String(port));

async function listen(port = 0): Promise<number> {
  const { port: taken, close } = await listenOnLoopback(answerOn, port);
  onTestFinished(close);
  return taken;
}

const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

test.each(hasIpv6 ? ['127.0.0.1', '[::1]'] : ['127.0.0.1'])(
  '%s answers under the port that was taken',
  async (host) => {
    const port = await listen();
    const words = await new Promise((resolve, reject) => {
      get(`http://${host}:${port}/`, (response) => response.setEncoding('utf8').on('data', resolve)).on(
        'error',
        reject,
      );
    });
    expect(words).toBe(String(port));
  },
);

test.runIf(hasIpv6)(
  'a port that another program has on ::1 alone is said to be taken, and left on both',
  async () => {
    const other = createServer().listen(0, '::1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    await expect(listen(port)).rejects.toThrow(ServeError);
    await expect(listen(port)).rejects.toThrow(`端口 ${port} 被别的程序占用`);
    // The other address of this machine is free again.
    const probe = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void probe.close());
    await once(probe, 'listening');
  },
);

test('a port that another program has is said to be taken', async () => {
  const port = await listen();
  await expect(listen(port)).rejects.toThrow(`端口 ${port} 被别的程序占用`);
});
