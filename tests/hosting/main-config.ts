import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many requests a second one reader may send, and how many at once. */
export type Limit = { rate: number; burst: number };

/** The values for the lines of deploy/nginx.conf marked CHANGE, another limit of requests if one is to be met, and lines that an operator adds to the site. */
export type Settings = {
  folder: string;
  ports: { https: number; http: number };
  basePath: string;
  limit: Limit | null;
  added: string;
};

/** deploy/nginx.conf with its placeholders filled in, listening on [::1] only; each of them must be there. */
export function siteConfig({ folder, ports, basePath, limit, added }: Settings): string {
  const changes: [from: string, to: string][] = [
    ['listen [::]:443 ', `listen [::1]:${ports.https} `],
    ['listen [::]:80', `listen [::1]:${ports.http}`],
    ['listen 443 ssl http2;', ''],
    ['listen 443 ssl http2 default_server;', ''],
    ['listen 80;', ''],
    ['listen 80 default_server;', ''],
    ['server_name xuncha.example.gov.cn;', 'server_name [::1];'],
    ['/etc/nginx/site/fullchain.pem', `${folder}/site.crt`],
    ['/etc/nginx/site/privkey.pem', `${folder}/site.key`],
    ['/var/www/acme', `${folder}/acme`],
    ['root /srv/xuncha/current;', `root ${folder}/${basePath === '' ? 'current' : 'web'};`],
    ['/srv/xuncha/', `${folder}/`],
    ...(limit === null
      ? []
      : ([
          ['rate=500r/s', `rate=${limit.rate}r/s`],
          ['burst=5000', `burst=${limit.burst}`],
        ] satisfies [string, string][])),
    ['    # The first matching location is used.', added],
    ['map "" $site_base {\n    default  "";', `map "" $site_base {\n    default  "${basePath}";`],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(process.cwd(), 'deploy/nginx.conf'), 'utf8'),
  );
}

/** The main file around it: what Debian's has, with every path in the test's folder. */
export function mainConfig(folder: string, module: string | null): string {
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(module === null ? [] : [`load_module ${module};`]),
    // A single process, run as the user who runs the tests.
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events { worker_connections 512; }',
    'http {',
    'sendfile on;',
    // As in Debian's file, which would compress what is compressed already.
    'gzip on;',
    'include /etc/nginx/mime.types;',
    'access_log off;',
    ...temps.map((name) => `${name}_temp_path ${folder}/temp-${name};`),
    `include ${folder}/site.conf;`,
    '}',
    '',
  ].join('\n');
}
