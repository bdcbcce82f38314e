import { approvalFault, approvalSchema, type Order, orderSchema } from './order';
import type { Target } from './target-schema';

/** The order that a form describes by the names of its fields; or in a sentence why there is none. */
export function orderFrom(filled: ReadonlyMap<string, string>, targets: readonly Target[]): Order | string {
  const kind = orderSchema.shape.kind.safeParse(filled.get('do')).data;
  if (kind === undefined) return '没有选要做的是哪一件。';
  const target = targets.find(({ name }) => name === filled.get('target')) ?? null;
  if (kind !== 'pack' && target === null) return '没有选发布到哪里。请选一处。';
  if (kind === 'back' && filled.get('sure') !== 'yes')
    return '没有退回。请核对以后勾上“确定退回”，再按“退回上一次”。';
  const names = Object.keys(approvalSchema.shape);
  const approval = approvalSchema.parse(
    Object.fromEntries(names.map((name) => [name, filled.get(name) ?? ''])),
  );
  // As it is read off paper: in groups, or in capitals.
  const signed = { ...approval, sheet: approval.sheet.replace(/\s/g, '').toLowerCase() };
  const fault = kind === 'publish' || kind === 'pack' ? approvalFault(signed) : null;
  return fault ?? { kind, target, approval: signed, back: filled.get('back') ?? '' };
}
