import { type Change, isUnexplained, KINDS, type Kind } from '@/lib/changes/change';

const NAMES = {
  unexplained: '未说明的改动',
  notice: '新通报',
  added: '新增',
  status: '状态',
  target: '目标时间',
  news: '新情况',
  text: '文字更正',
  withdrawn: '撤下',
  field: '编者的标注',
  setting: '网站设置',
  editorial: '说明页',
  page: '随之变动的网页',
  file: '随之变动的文件',
  assets: '页面样式、脚本和搜索数据',
} as const satisfies Record<Kind | 'unexplained', string>;

/** The changes of one kind, or all that nothing accounts for, with the name of the group. */
export type Group = { kind: Kind | 'unexplained'; name: string; changes: Change[] };

/** The changes in groups: those without a cause first, then by kind; empty groups are left out. */
export function groupChanges(changes: readonly Change[]): Group[] {
  const explained = changes.filter((change) => !isUnexplained(change));
  const groups: Group[] = [
    { kind: 'unexplained', name: NAMES.unexplained, changes: changes.filter(isUnexplained) },
    ...KINDS.map((kind) => ({
      kind,
      name: NAMES[kind],
      changes: explained.filter((change) => change.kind === kind),
    })),
  ];
  return groups.filter((group) => group.changes.length > 0);
}
