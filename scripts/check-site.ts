import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatCheckResults } from '@/lib/check-result';
import { checkSite } from '@/lib/check-site/check-site';
import { openBuiltSite } from '@/lib/check-site/read/built-site';
import { textsOf } from '@/lib/check-site/read/texts-of';

const [folder = 'out'] = process.argv.slice(2);
const site = openBuiltSite(await textsOf(readBytes(folder)));
if (site === null) {
  console.error(`${folder}/ 里没有网站，或首页没有写明网址：先运行 npm run build`);
  process.exitCode = 1;
} else {
  const results = checkSite(site);
  console.log(formatCheckResults(`核对 ${folder}/：各种文件与网页是否一致`, results));
  if (results.some(({ level }) => level === 'fail')) process.exitCode = 1;
}

function readBytes(root: string): Map<string, Buffer> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [`/${relative(root, path).replaceAll('\\', '/')}`, readFileSync(path)]),
  );
}
