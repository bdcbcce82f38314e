import type { Place } from './quotation-source';

/** The address of a place: its measure, its issue, or its heading on the page of the notice. */
export function addressOf({ notice, record, text }: Place): string {
  const anchor = (text !== null && record.texts[text]?.anchor) || record.anchor;
  return notice.home + record.path + (anchor && `#${anchor}`);
}

/** A place in words, without the full stop of its title: 问题 5，整改情况“三是” · （5）依法行政存在短板 `several` names the notice as well. */
export function placeWords({ notice: { index }, record }: Place, measure: string, several: boolean): string {
  const issue = record.issue && `问题 ${Number(record.issue)}${measure && `，${measure}`}`;
  const title = record.title.replace(/。$/, '');
  return [several && index.name, issue, title].filter(Boolean).join('\u00A0· ') || index.name;
}
