import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { futureDay } from '@/lib/content/rules/future-day';
import { needsShards } from '@/lib/search/shards/needs-shards';
import { formatWithdrawn } from '@/lib/withdraw/format-withdrawn';
import { withdraw } from '@/lib/withdraw/withdraw';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import { parseWithdrawOptions, WITHDRAW_USAGE } from '@/lib/withdraw/withdraw-options';
import { localDay } from '../check-content';
import { deskTexts, KEPT } from '../kept-folder';
import { askForRest } from './ask-for-rest';

const options = parseWithdrawOptions(process.argv.slice(2));
const answers = options === null ? null : await askForRest(options);
if (options === null || answers?.reason === undefined) {
  console.error(WITHDRAW_USAGE);
  process.exitCode = 2;
} else {
  const today = localDay(new Date());
  const { reason, basis, date = today } = answers;
  try {
    const folder = resolve(process.env.CONTENT_DIR ?? 'content');
    const withdrawal = { date, reason, ...(basis === undefined ? {} : { basis }) };
    const withdrawn = withdraw(folder, options.named, withdrawal);
    const shards = needsShards(withdrawn.content.notices, process.env.MOST_SCANNED);
    console.log(formatWithdrawn(withdrawn, { shards }));
    // Copies of pages that held what is withdrawn now.
    for (const kept of [KEPT, ...deskTexts(folder)]) rmSync(kept, { recursive: true, force: true });
    const warning = futureDay(date, today);
    if (warning !== null) console.log(`\n${warning}`);
  } catch (error) {
    if (!(error instanceof WithdrawError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
