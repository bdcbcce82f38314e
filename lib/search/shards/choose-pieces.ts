import type { Piece } from './covering-pieces';
import type { OpenRoot } from './open-root';

/** A word, or another form of it, with the pieces by which it is looked up. */
export type Form = { form: string; pieces: Piece[] };

/** The most shards that are fetched at once. */
export const MOST_SHARDS = 4;

/**
 * The forms with as many of their pieces as lie in MOST_SHARDS shards: of each form the rarest one first, then the others.
 * A form may be left without any.
 */
export function choosePieces(
  forms: readonly Form[],
  { shardOf, spreadOf }: Pick<OpenRoot, 'shardOf' | 'spreadOf'>,
): Form[] {
  const chosen = new Set<number>();
  const isChosen = ({ piece }: Piece): boolean => chosen.has(shardOf(piece));
  const sorted = forms.map(({ pieces }) =>
    // what shares its shard with few others is common
    [...pieces].sort((a, b) => spreadOf(shardOf(b.piece)) - spreadOf(shardOf(a.piece))),
  );
  const firsts = sorted.flatMap((pieces) => pieces.slice(0, 1));
  for (const { piece } of firsts.concat(...sorted)) {
    if (chosen.size < MOST_SHARDS) chosen.add(shardOf(piece));
  }
  return forms.map(({ form, pieces }) => ({ form, pieces: pieces.filter(isChosen) }));
}
