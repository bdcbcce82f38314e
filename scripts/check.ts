import { ContentError } from '@/lib/content/fault';
import { formatSuggestions } from '@/lib/notice/returns/format-suggestions';
import { checkContent, openWithPictures } from './check-content';

const USAGE =
  '用法：npm run check；要看哪些问题可能再次指出时用 npm run check -- --returns，程序要读结果时用 npm run check -- --json。';

const words = process.argv.slice(2);
const unknown = words.find((word) => !['--json', '--returns'].includes(word));

if (unknown !== undefined) {
  console.error(`不认识“${unknown}”，没有检查。${USAGE}`);
  process.exitCode = 2;
} else if (words.includes('--json') && words.includes('--returns')) {
  console.error(`--json 和 --returns 不能一起写，没有检查。请分两次运行。${USAGE}`);
  process.exitCode = 2;
} else if (words.includes('--json')) {
  const checked = openWithPictures();
  const faults = checked instanceof ContentError ? checked.faults : [];
  console.log(JSON.stringify({ ok: faults.length === 0, faults, warnings: checked.warnings }, null, 2));
  if (faults.length > 0) process.exitCode = 1;
} else {
  const content = checkContent();
  if (content === null) process.exitCode = 1;
  else if (words.includes('--returns')) console.log(formatSuggestions(content.notices));
}
