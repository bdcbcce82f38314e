import type { Order } from './order';
import { buildSteps, type PublishStep, plainStep, publishSteps } from './publish-steps';
import { targetKind } from './target-kind';
import type { Target } from './target-schema';

/** The folder of the build; whether something is released in a place; where the comparison and the sheet of a digest are kept, and whether that sheet is there. */
export type OrderPlaces = {
  out: string;
  hasCurrent: (to: string, sshConfig: string | undefined) => boolean;
  changes: string;
  sheetOf: (digest: string) => string;
  hasSheet: (digest: string) => boolean;
};

/** The steps of an order; throws ReleaseError if it cannot be seen what is released there. */
export function orderSteps({ kind, target, approval, back }: Order, places: OrderPlaces): PublishStep[] {
  const { out, sheetOf, hasSheet } = places;
  const signed = Object.entries(approval).flatMap(([name, value]) =>
    value === '' ? [] : [`--${name}=${value}`],
  );
  if (kind === 'pack' || target === null) {
    const sheet = approval.sheet === '' ? [] : [`--sheet=${approval.sheet}`];
    const enclosed = (digest: string) => (hasSheet(digest) ? ['--sheet-file', sheetOf(digest)] : []);
    const pack = plainStep('打包', 'pack/pack');
    return [...buildSteps(out), { ...pack, args: (digest) => ['--built', ...sheet, ...enclosed(digest)] }];
  }
  const { to } = target;
  const way = wayTo(target);
  if (kind === 'history') return [plainStep('看记录', 'sign-off/history', '--to', to, ...way)];
  if (kind === 'back') {
    const name = back === '' ? [] : [back];
    return [plainStep('退回', 'release', '--to', to, '--rollback', ...way, ...name)];
  }
  const since = releasedIn(target, places);
  const steps = publishSteps({
    out,
    to,
    since,
    // A bucket has no record that could be read: what was built is what is there now.
    from: targetKind(to) === 'storage' ? [out] : [to, ...way],
    needsSheet: kind === 'prepare',
    live: target.live,
    words: [...way, ...signed],
    kept: places,
  });
  // Without what was published before, a sheet would say that this is the first.
  return kind === 'prepare' && !isComparable(target) ? buildSteps(out) : steps;
}

/** True if what is released in a place can be compared with; in object storage only by a copy. */
export function isComparable({ to, since }: Target): boolean {
  return targetKind(to) !== 'storage' || since !== undefined;
}

// The words with which the commands find what is released; null where nothing is, or where it cannot be read.
function releasedIn({ to, since, sshConfig }: Target, { hasCurrent }: OrderPlaces): string[] | null {
  if (targetKind(to) === 'storage') return since === undefined ? null : [since];
  const ssh = sshConfig === undefined ? [] : ['--ssh-config', sshConfig];
  return hasCurrent(to, sshConfig) ? [to, ...ssh] : null;
}

// What a command needs to know beside the place.
function wayTo({ sshConfig, endpoint, region, pathStyle = false }: Target): string[] {
  return [
    ...(sshConfig === undefined ? [] : ['--ssh-config', sshConfig]),
    ...(endpoint === undefined ? [] : ['--endpoint', endpoint]),
    ...(region === undefined ? [] : ['--region', region]),
    ...(pathStyle ? ['--path-style'] : []),
  ];
}
