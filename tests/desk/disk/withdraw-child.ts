import { carryOutWithdrawal } from '@/lib/withdraw/carry-out-withdrawal';
import { WithdrawError } from '@/lib/withdraw/withdraw-error';

// A withdrawal in a process of its own, whose node:fs fails: see bundle-child.
const [content = '', kept = ''] = process.argv.slice(2);

try {
  const told = carryOutWithdrawal(
    content,
    { kind: 'measure', slug: '2026-library', issue: '04', measure: 'm1' },
    { date: '2026-11-28', reason: '含有个人信息' },
    { today: '2026-11-28', searchesShards: () => false, holdingText: [kept] },
  );
  console.log(told);
} catch (error) {
  if (!(error instanceof WithdrawError)) throw error;
  console.log(`REFUSED ${error.message}`);
}
