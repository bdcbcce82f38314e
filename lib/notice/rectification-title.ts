import type { Notice } from '@/lib/model/notice';

/** 示例市档案局党组巡察整改情况: the body without its party's name, and the kind of inspection that the title names. */
export function rectificationTitle({ issuer, title }: Pick<Notice, 'issuer' | 'title'>): string {
  const [kind = ''] = /巡[察视]/.exec(title) ?? [];
  return `${issuer.replace(/^中共/, '')}${kind}整改情况`;
}
