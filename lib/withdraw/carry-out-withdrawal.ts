import { futureDay } from '@/lib/content/rules/future-day';
import type { Notice } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { forgetTexts } from './disk/forget-texts';
import { formatWithdrawn } from './format-withdrawn';
import { withdraw } from './withdraw';
import type { Named } from './withdraw-options';

/** What a withdrawal is made with: today, whether the search over some notices has an index in shards, and the folders outside the content that hold texts. */
export type WithdrawalPlace = {
  today: string;
  searchesShards: (notices: readonly Notice[]) => boolean;
  holdingText: readonly string[];
};

/** Withdraws and removes the kept texts; returns what to tell: what was done, what people must do, and a day that is probably wrong. Throws WithdrawError, and then nothing is done. */
export function carryOutWithdrawal(
  folder: string,
  named: Named,
  written: Withdrawal,
  { today, searchesShards, holdingText }: WithdrawalPlace,
): string {
  // It throws for a wrong limit: better now than when all is done.
  searchesShards([]);
  const withdrawn = withdraw(folder, named, written);
  const left = forgetTexts(holdingText);
  return [
    ...(left.length === 0
      ? []
      : [`这些文件夹没有删掉，里面可能也有撤下的字，请手工删去：${left.join('、')}`]),
    formatWithdrawn(withdrawn, { shards: searchesShards(withdrawn.content.notices) }),
    futureDay(written.date, today) ?? [],
  ]
    .flat()
    .join('\n\n');
}
