import { createInterface } from 'node:readline/promises';
import type { WithdrawOptions } from '@/lib/withdraw/withdraw-options';

type Answers = Omit<WithdrawOptions, 'named'>;

/** What was written on the command line, and at a terminal the answers to the rest; elsewhere nothing is asked. */
export async function askForRest({ reason, basis, date }: Answers): Promise<Answers> {
  if (reason !== undefined || !process.stdin.isTTY) return { reason, basis, date };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string): Promise<string | undefined> => {
    const answer = (await terminal.question(question)).trim();
    return answer === '' ? undefined : answer;
  };
  try {
    return {
      reason: await ask('撤下的原因（会公开，不要写撤下的内容）：'),
      basis: basis ?? (await ask('依据（没有的直接按回车）：')),
      date: date ?? (await ask('日期（今天的直接按回车，例如 2026-11-28）：')),
    };
  } finally {
    terminal.close();
  }
}
