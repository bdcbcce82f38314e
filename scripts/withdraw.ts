import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formatWithdrawn } from '@/lib/withdraw/format-withdrawn';
import { withdraw } from '@/lib/withdraw/withdraw';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import { parseWithdrawOptions, WITHDRAW_USAGE, type WithdrawOptions } from '@/lib/withdraw/withdraw-options';
import { localDay } from './check-content';

type Asked = Omit<WithdrawOptions, 'named'>;

// Asks at a terminal for what was not written; elsewhere a missing reason is a mistake.
async function askForRest(written: Asked): Promise<Asked> {
  if (written.reason !== undefined || !process.stdin.isTTY) return written;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string): Promise<string | undefined> =>
    (await terminal.question(question)).trim() || undefined;
  try {
    return {
      reason: await ask('撤下的原因（会公开，不要写撤下的内容）：'),
      basis: written.basis ?? (await ask('依据（没有的直接按回车）：')),
      date: written.date ?? (await ask('日期（今天的直接按回车，例如 2026-11-28）：')),
    };
  } finally {
    terminal.close();
  }
}

const options = parseWithdrawOptions(process.argv.slice(2));
const { reason, basis, date } = options === null ? {} : await askForRest(options);
if (options === null || reason === undefined) {
  console.error(WITHDRAW_USAGE);
  process.exitCode = 2;
} else {
  try {
    const folder = resolve(process.env.CONTENT_DIR ?? 'content');
    const day = date ?? localDay(new Date());
    const withdrawal = { date: day, reason, ...(basis === undefined ? {} : { basis }) };
    console.log(formatWithdrawn(withdraw(folder, options.named, withdrawal)));
  } catch (error) {
    if (!(error instanceof WithdrawError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
