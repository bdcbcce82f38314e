import { mkdirSync, readdirSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { placesIn } from '@/lib/release/places';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { switchCurrent } from '@/lib/release/switch-current';
import { BY } from './run-by';
import { unsyncedDisk } from './unsynced-disk';

// A release in a process of its own, for tests that kill it: before step number killAt, or in the middle of it.
const [command = '', dir = '', finished = '', killAt = '-1', middle = ''] = process.argv.slice(2);

const kill = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

// As a kill in the middle would leave it: half a file, half a folder.
function half(step: string): void {
  const [, kind = '', path = ''] = /^(\w+) (.*)$/.exec(step) ?? [];
  if (kind === 'copy' || kind === 'write') writeFileSync(path, 'half');
  if (kind !== 'remove' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  const file = inside.find((name) => statSync(name).isFile());
  if (file !== undefined) unlinkSync(file);
}

const steps: string[] = [];
const disk = unsyncedDisk((step) => {
  if (steps.length === Number(killAt)) {
    if (middle !== '') half(step);
    kill();
  }
  steps.push(step);
});

// Only the switch, 2,000 times back and forth, as fast as the disk allows.
function spin(): void {
  const { releases, work } = placesIn(dir);
  const names = readdirSync(releases);
  mkdirSync(work);
  const bare = { ...unsyncedDisk(), makeFolder: () => {} };
  for (let turn = 0; turn < 2000; turn += 1) switchCurrent(bare, placesIn(dir), names[turn % 2] ?? '');
  rmdirSync(work);
}

function release(from: string): void {
  releaseFolder({ finished: from, dir, now: Date.now(), by: BY, disk });
}

// A pending promise does not keep a process alive; waiting for the end of the parent does.
function untilKilled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('disconnect', resolve);
    process.send?.('locked');
  });
}

// Holds the lock until it is killed, or releases each folder that it is sent, or spins.
if (command === 'hold') {
  await lockFolder(dir, untilKilled);
} else if (command === 'follow') {
  process.on('message', (from) => {
    if (from === 'spin') spin();
    else release(String(from));
    process.send?.('done');
  });
  process.send?.('ready');
} else {
  await lockFolder(dir, () =>
    command === 'rollback' ? rollBack({ dir, now: Date.now(), by: BY, disk }) : release(finished),
  );
  if (steps.length === Number(killAt)) kill();
  process.stdout.write(JSON.stringify(steps));
}
