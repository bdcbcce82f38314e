import type { Contact } from './contact-schema';

/** Who speaks on a page, a bureau or the publisher of a site of several: its name, how readers reach it, and the address of that contact. */
export type Publisher = { kind: 'bureau' | 'site'; name: string; contact: Contact; home: string };
