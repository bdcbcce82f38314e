import { z } from 'zod';
import type { Edit, Path } from './edit';

const fields = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/** What the fields of a file must say after an edit; what was written is compared with it. */
export function expectedData(data: unknown, edit: Edit): unknown {
  switch (edit.kind) {
    case 'set':
      return changeAt(data, edit.path, () => edit.value);
    case 'remove':
      return changeAt(data, edit.path, () => undefined);
    case 'insert':
      return changeAt(data, edit.path, (old) => list.parse(old ?? []).toSpliced(edit.at, 0, edit.entry));
    case 'move':
      return changeAt(data, edit.path, (old) => {
        const all = list.parse(old);
        return all.toSpliced(edit.at, 1).toSpliced(edit.to, 0, all[edit.at]);
      });
  }
}

// Undefined stands for what goes; a list goes with its last entry.
function changeAt(data: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (typeof step === 'number') {
    const items = list.parse(data).map((item, at) => (at === step ? changeAt(item, rest, change) : item));
    const left = items.filter((item) => item !== undefined);
    return left.length === 0 ? undefined : left;
  }
  const group = fields.parse(data);
  const { [step]: old, ...others } = group;
  const changed = changeAt(old, rest, change);
  return changed === undefined ? others : { ...group, [step]: changed };
}
