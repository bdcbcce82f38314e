import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/scripts/test/free-port';

/** A running sshd on loopback: the configuration file for ssh, in which it is the host "web", and its end. */
export type Sshd = { sshConfig: string; stop(): Promise<void> };

const find = (command: string): string =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
    encoding: 'utf8',
  }).stdout.trim();

/** True if sshd and ssh are installed. */
export function hasSshd(): boolean {
  return (
    process.platform === 'linux' &&
    [find('sshd'), find('ssh'), find('ssh-keygen')].every((path) => path !== '')
  );
}

/** Starts sshd on a free port, with keys and configuration of its own in a folder; nothing of ~/.ssh is read or written. */
export async function startSshd(folder: string): Promise<Sshd> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const port = await freePort();
  for (const key of ['host', 'user']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', join(folder, key)]);
  }
  copyFileSync(join(folder, 'user.pub'), join(folder, 'authorized'));
  writeFileSync(
    join(folder, 'known'),
    `[127.0.0.1]:${port} ${readFileSync(join(folder, 'host.pub'), 'utf8')}`,
  );
  writeFileSync(
    join(folder, 'sshd_config'),
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${join(folder, 'host')}
AuthorizedKeysFile ${join(folder, 'authorized')}
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
`,
  );
  const sshConfig = join(folder, 'ssh_config');
  writeFileSync(
    sshConfig,
    `Host web
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${join(folder, 'user')}
  IdentitiesOnly yes
  UserKnownHostsFile ${join(folder, 'known')}
  GlobalKnownHostsFile /dev/null
  StrictHostKeyChecking yes
  BatchMode yes
`,
  );
  // sshd of root needs this empty folder, which a service makes at its start.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const child = spawn(find('sshd'), ['-D', '-e', '-f', join(folder, 'sshd_config')], { stdio: 'ignore' });
  await waitFor(port);
  return {
    sshConfig,
    async stop() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function waitFor(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((done) => {
      socket.once('data', () => done(true));
      socket.once('error', () => done(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('sshd did not start');
}
