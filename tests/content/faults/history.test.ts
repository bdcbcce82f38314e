import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const FOLDER = 'content/notices/2026-library';
const STATUSES = '已整改、基本完成整改、阶段性完成、长期坚持、正在整改、未完成整改';

test.each([
  [
    'an update comes after its notice',
    'update-before-notice',
    [
      'issues/01.md 第 4 行 updates 第 1 条 date：日期 2026-03-02 不晚于通报的截至日期 2026-03-02。这里只写通报之后发布的情况，请改正日期。',
    ],
  ],
  [
    'a new target is in the words of its update',
    'update-target-elsewhere',
    [
      'issues/03.md 第 11 行 updates 第 1 条 target：“推迟到2026年12月底”不在这一条的 text 里。请照抄 text 里的原话。',
    ],
  ],
  [
    'a new target is not over before it is set',
    'update-target-passed',
    [
      'issues/03.md 第 11 行 updates 第 1 条 target：目标时间 2026年7月 早于这一条的日期 2026-08-20。请核对发布的原话。',
    ],
  ],
  [
    'what is rectified has no target',
    'update-target-of-rectified',
    [
      'issues/04.md 第 15 行 updates 第 2 条 target：状态已经改为 已整改，就没有目标时间了。请删去这一行，或改正 status。',
    ],
  ],
  [
    'an update cannot make a status unknown',
    'update-unknown-status',
    [`issues/04.md 第 14 行 updates 第 2 条 status：“未写明状态”不在可选的词之中。请改为 ${STATUSES} 之一。`],
  ],
  [
    'of two targets the one that moves is named',
    'update-of-two-targets',
    [
      'issues/03.md 第 12 行 updates 第 1 条 target：这个问题有 2 个目标时间，说不清改的是哪一个。请加上 measure，写那一段的编号，例如 measure: n2。',
    ],
  ],
  [
    'and exists',
    'update-measure-unknown',
    ['issues/03.md 第 12 行 updates 第 1 条 measure：没有编号是 n3 的段落。可写的有 n1、n2。'],
  ],
  [
    'and is named for a target only',
    'update-measure-without-target',
    ['issues/01.md 第 7 行 updates 第 1 条 measure：没有写 target，就不写这个字段。请删去，或补上 target。'],
  ],
  [
    'an erratum leads to the text that now stands',
    'erratum-not-in-text',
    [
      'issues/02.md 第 3 行 errata 第 1 条 to：现在的文字里没有“214册”。改过这几个字的，请改回；刚写这一条更正的，请照更正后的文字抄。',
    ],
  ],
  [
    'an erratum names one place',
    'erratum-in-two-places',
    [
      'issues/02.md 第 3 行 errata 第 1 条 to：“册”在现在的文字里有 2 处，说不清更正的是哪一处。请在 from 和 to 里前后多抄几个字。',
    ],
  ],
  [
    'an erratum starts from the text as received',
    'erratum-from-wrong',
    [
      'issues/02.md 第 11 行：文字与批准的原文不同。这里是“完成《𬱖字考》等211册的编目：登记、校”，原文是“完成《𬱖字考》等212册的编目:登记、校”。请照 source.txt 改回。这里的文字有更正，也请核对 errata 里的 from。',
    ],
  ],
  [
    'without an erratum no character may differ from the source',
    'change-without-erratum',
    [
      'issues/02.md 第 6 行：文字与批准的原文不同。这里是“完成《𬱖字考》等213册的编目：登记、校”，原文是“完成《𬱖字考》等212册的编目:登记、校”。请照 source.txt 改回。',
    ],
  ],
  [
    'an erratum comes after its notice',
    'erratum-dates',
    ['issues/02.md 第 4 行 errata 第 1 条 date：日期 2026-03-01 早于通报发布的 2026-03-02。请改正。'],
  ],
  [
    'an erratum changes something',
    'erratum-of-nothing',
    ['issues/02.md 第 6 行 errata 第 1 条 to：与 from 相同，没有更正什么。请写更正后的字，或删去这一条。'],
  ],
  [
    'an erratum of a status leads from one status to the one that now stands',
    'erratum-of-status',
    [
      `issues/02.md 第 6 行 errata 第 1 条 from：“未整改”不是一种状态。请改为 ${STATUSES}、未写明状态 之一。`,
      'issues/02.md 第 7 行 errata 第 1 条 to：现在的状态是“已整改”。请照现在的状态写，或改正状态。',
    ],
  ],
  [
    'a notice has no status that could be wrong',
    'erratum-of-status-of-notice',
    ['notice.md 第 21 行 errata 第 1 条 of：通报没有状态，状态写在问题里。请把这一条移到问题的文件。'],
  ],
])('%s', (_, fault, faults) => {
  expect(faultsIn(fault, LIFE_CONTENT)).toEqual(faults.map((message) => `${FOLDER}/${message}`));
});
