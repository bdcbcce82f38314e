import type { StorageOutcome } from './release-to-storage';

/** The outcome, one line for each thing that staff should know. */
export function formatStorageOutcome(outcome: StorageOutcome): string[] {
  const { kind, name, before, brought, removed, kept, dropped, notes, sent } = outcome;
  const from = before === null ? '' : `之前是 ${before}，可用 --rollback 退回。`;
  const what = {
    new: `已发布 ${name}。${from}`,
    same: `仍是 ${name}。${from}`,
    back: `已退回 ${name}。退回前是 ${before}。`,
  }[kind];
  return [
    what,
    `换了 ${brought} 个文件，删去 ${removed} 个，留存旧的 ${kept} 个；共 ${sent.requests} 次请求，送出 ${sent.bytes} 字节。`,
    ...notes,
    ...(dropped.length > 0 ? [`已删去最旧的发布：${dropped.join('、')}。`] : []),
    '请让 CDN 刷新除 assets/ 以外的缓存；安全策略（.nginx/csp.conf）与之前不同的，在 CDN 的响应头里换上。',
  ];
}
