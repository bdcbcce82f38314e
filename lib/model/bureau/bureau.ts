import type { BureauFront, FormerName } from './bureau-front-schema';
import type { Publisher } from './publisher';

/** A body that publishes notices: `slug` is its file name, `introduction` an editor's words as safe HTML, '' if there are none. */
export type Bureau = Omit<BureauFront, 'formerly'> &
  Publisher & { kind: 'bureau'; slug: string; formerly: FormerName[]; introduction: string };

/** The bureau as it is today, and the name under which it published something. */
export type InBureau = { bureau: Bureau; bureauName: string };

/** The bureau that published something, under the name that it had then. */
export function publisherOf({ bureau, bureauName }: InBureau): Publisher {
  const { contact, home } = bureau;
  return { kind: 'bureau', name: bureauName, contact, home };
}
