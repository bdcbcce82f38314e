import { formatPeriod } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';

/** 2023年4月20日至5月31日，八届示例市委巡察四组对示例市档案局开展巡察。 Without what the notice does not say; empty if it says nothing. */
export function inspectionSentence({ inspection }: Pick<Notice, 'inspection'>): string {
  if (inspection === undefined) return '';
  const { team, teamInFull = team, body, from, to } = inspection;
  const period = from === undefined || to === undefined ? '' : `${formatPeriod(from, to)}，`;
  return `${period}${teamInFull}对${body}开展巡察。`;
}
