import { evidencePageOf } from '@/lib/addresses';
import { ContentError, formatFaults } from '@/lib/content/fault';
import { diskFault } from '@/lib/content/files/disk-fault';
import { onCopy } from '@/lib/content/files/on-copy';
import { type Edits, HalfWrittenError, writeEdits } from '@/lib/content/files/write-edits';
import { publishable } from '@/lib/content/published/publishable';
import { markWithdrawn, withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { type Content, readContent } from '@/lib/content/read-content';
import { type Withdrawal, withdrawalSchema } from '@/lib/model/withdrawal/withdrawal-schema';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { readContentFolder } from './disk/read-content-folder';
import { wordsOf } from './edit/words-of';
import { findRepeats, type Repeat, withdrawnTexts } from './find-repeats';
import { findTarget, type Target } from './find-target';
import { planWithdrawal } from './plan-withdrawal';
import { WithdrawError } from './withdraw-error';
import type { Named } from './withdraw-options';

/** What was done: the target as it stood, the files that changed or went, and the lines that an editor has to judge. */
export type Withdrawn = { content: Content; target: Target; edits: Edits; repeats: Repeat[] };

/**
 * Takes something published out of a content folder. Everything is tried on a copy first: content that fails the check
 * before or after it stays as it is, as it does when a file cannot be written. Throws WithdrawError.
 */
export function withdraw(folder: string, named: Named, written: Withdrawal): Withdrawn {
  try {
    const before = readOrRefuse(
      folder,
      '内容现在就有问题，请先改好（或恢复到上次提交），再撤下。什么都没有改。',
    );
    const target = findTarget(before, named);
    const withdrawal = checkedWithdrawal(written, target);
    const plan = planWithdrawal(readContentFolder(folder), target, withdrawal);
    const { edits, repeats } = onCopy(folder, (copy) => {
      const edits = editsWithRecord(copy, before, plan);
      return { edits, repeats: findRepeats(readContentFolder(copy).texts, target) };
    });
    // Last: what fails before it has changed nothing.
    writeEdits(folder, edits);
    return { content: before, target, edits, repeats };
  } catch (error) {
    if (error instanceof HalfWrittenError) throw new WithdrawError(error.message);
    const fault = diskFault(error);
    throw fault === null ? error : new WithdrawError(`${fault}什么都没有改。`);
  }
}

function editsWithRecord(copy: string, before: Content, plan: Edits): Edits {
  writeEdits(copy, plan);
  const record = recordAfter(before, readOrRefuse(copy, AFTER));
  if (record === null) return plan;
  writeEdits(copy, new Map([['published.yaml', record]]));
  readOrRefuse(copy, AFTER);
  return new Map([...plan, ['published.yaml', record]]);
}

const AFTER =
  '照这样撤下，检查就不能通过，所以什么都没有改。状态、责任单位或时限只出自这一项措施的，请撤下整个问题；其他情况请先照下面的话改。';

function readOrRefuse(folder: string, words: string): Content {
  try {
    return readContent(folder);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new WithdrawError(`${words}\n${formatFaults(error.faults)}`);
  }
}

// So much of the withdrawn text must not come back in the reason.
const REPEATED = 8;

const LABELS = new Map([
  ['reason', '原因'],
  ['basis', '依据'],
  ['date', '日期'],
]);

function checkedWithdrawal(written: Withdrawal, target: Target): Withdrawal {
  const { success, data, error } = withdrawalSchema.safeParse(written);
  if (!success)
    throw new WithdrawError(
      error.issues
        .map(({ path, message }) => `${LABELS.get(path.join()) ?? path.join()}：${message}`)
        .join('\n'),
    );
  if (data.date < target.notice.published.slice(0, 10)) {
    throw new WithdrawError(`日期 ${data.date} 早于通报发布的 ${target.notice.published}。`);
  }
  const words = wordsOf(withdrawnTexts(target), REPEATED);
  const repeated = words.firstIn(data.reason) ?? words.firstIn(data.basis ?? '');
  if (repeated === null) return data;
  throw new WithdrawError(`原因或依据里有撤下的字“${repeated}”，会照样公开。请换一种说法。`);
}

// Null where nothing is recorded yet, unless a file went: nothing else has its address.
function recordAfter({ published, notices }: Content, after: Content): string | null {
  const isWithdrawn = withdrawnAddresses(after.notices, after.withdrawnNotices);
  const now = publishable(notices);
  // What was published but not yet recorded has to be known as withdrawn too.
  const texts = Object.entries(now.texts).filter(
    ([address, value]) => isWithdrawn(address, value) && published?.texts[address] === undefined,
  );
  const filePages = texts.flatMap(([address]) => evidencePageOf(address) ?? []);
  if (published === null && filePages.length === 0) return null;
  const pages = now.pages.filter((page) => isWithdrawn(page) || filePages.includes(page));
  const known = addToRecord(published, { pages, texts: Object.fromEntries(texts) });
  return formatPublished(markWithdrawn(known, isWithdrawn));
}
