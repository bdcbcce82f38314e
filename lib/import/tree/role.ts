import type { Item } from './item';

/** What a numbered line is: a heading over issues, an issue, a step inside an issue, or running text. */
export type Role = 'group' | 'issue' | 'step' | 'text';

/** The role of every item. */
export type Roles = ReadonlyMap<Item, Role>;
