import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '@/lib/release/folder/verify-folder';
import { placesIn } from '@/lib/release/places';
import { readReleases } from '@/lib/release/read-releases';
import fc from '@/tests/fixtures/property';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { packedSites } from './packed-sites';
import { eventsIn, type Move, nodePlayer, type Player, setLink, shellPlayer } from './play';
import type { PackedSite } from './receiving';
import { INSTALLED } from './shells';

const WORDS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const SEED = 20_260_301;
const site = fc.nat({ max: WORDS.length - 1 });
const killed = fc.nat({ max: 4 }).map((turn) => turn === 0);
const MOVE: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('release'), site, killed }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rollback'), site: fc.option(site), killed }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link'), site }) },
);

/** A sequence of moves, and for each who makes it in the folder that all share. */
const TURN = fc.record({ move: MOVE, by: fc.nat({ max: INSTALLED.length }) });

describe.skipIf(process.platform !== 'linux')('Node and receive.sh by turns', () => {
  const runHistory = scriptRunner('sign-off/history');
  const { folder, siteOf, builtOf, newFolder } = packedSites(WORDS);
  let sites: PackedSite[];
  let players: Player[];
  const seen = new Set<string>();

  beforeAll(() => {
    sites = WORDS.map(siteOf);
    players = [
      nodePlayer(sites, WORDS.map(builtOf)),
      ...INSTALLED.map(([name, shell]) => shellPlayer(sites, shell, join(folder(), name))),
    ];
  });

  // What `npm run history` prints, without the times.
  function historyOf(dir: string): string[] {
    const { stdout, stderr } = runHistory(['--to', dir]);
    return `${stdout}${stderr}`.split('\n').map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:]{8}/, 'TIME'));
  }

  function stateOf(dir: string) {
    const { current, order } = readReleases(placesIn(dir));
    const kept = readdirSync(join(dir, 'releases')).sort();
    const damage = kept.flatMap((name) => verifyFolder(join(dir, 'releases', name), name));
    return { current, order, kept, damage, events: eventsIn(dir) };
  }

  test.each([0, 1])('come to the same as each alone, after every move of sequence %i', (sequence) => {
    const turns = fc.sample(fc.array(TURN, { minLength: 30, maxLength: 30, size: 'max' }), {
      seed: SEED + sequence,
      numRuns: 1,
    })[0];
    const parent = newFolder();
    const alone = players.map((player, number) => ({ player, dir: join(parent, `alone-${number}`) }));
    const mixed = join(parent, 'mixed');
    // That a folder is made, the two say at different places.
    for (const dir of [...alone.map((one) => one.dir), mixed]) mkdirSync(dir, { recursive: true });
    // Something must be there to roll back to.
    const first = { move: { kind: 'release', site: 0, killed: false } as const, by: 0 };
    for (const [number, { move, by }] of [first, ...(turns ?? [])].entries()) {
      const shared = { player: players[by] ?? players[0], dir: mixed };
      const results = [...alone, shared].map(({ player, dir }) => {
        const at = sites[move.site ?? 0];
        if (player === undefined || at === undefined) throw new Error('nobody plays');
        if (move.kind === 'link') setLink(dir, at);
        const lines = move.kind === 'link' ? [] : player(dir, move);
        return { lines, ...stateOf(dir) };
      });
      for (const result of results) expect([number, move, result]).toEqual([number, move, results[0]]);
      expect(results[0]?.damage).toEqual([]);
      seen.add(`${move.kind} ${results[0]?.lines.join().slice(0, 3)}`);
    }
    const histories = [...alone.map(({ dir }) => dir), mixed].map(historyOf);
    for (const history of histories) expect(history).toEqual(histories[0]);
    expect(histories[0]?.join('\n')).not.toContain('钟不准');
  });

  test('every kind of move took place, done and killed', () => {
    expect([...seen]).toEqual(
      expect.arrayContaining(['release 已发布', 'release kil', 'rollback 已退回', 'rollback kil', 'link ']),
    );
  });
});
