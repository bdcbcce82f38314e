import { resolve } from 'node:path';
import { carryOutWithdrawal } from '@/lib/withdraw/carry-out-withdrawal';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import { parseWithdrawOptions, WITHDRAW_USAGE } from '@/lib/withdraw/withdraw-options';
import { searchesShards } from '../build/searches-shards';
import { localDay } from '../check-content';
import { holdingText } from '../kept-folder';
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
    const place = { today, searchesShards, holdingText: holdingText(folder) };
    console.log(carryOutWithdrawal(folder, options.named, withdrawal, place));
  } catch (error) {
    if (!(error instanceof WithdrawError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
