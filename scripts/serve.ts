import { resolve } from 'node:path';
import { parsePort, ServeError, serveFolder } from '@/lib/serve/serve-folder';
import { OUT } from './out-folder';

try {
  const { addresses } = await serveFolder({
    folder: resolve(OUT),
    host: process.env.HOST || undefined,
    port: parsePort(process.env.PORT),
  });
  console.log(
    ['网站已可打开：', ...addresses.map((address) => `  ${address}`), '按 Ctrl+C 停止。'].join('\n'),
  );
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
