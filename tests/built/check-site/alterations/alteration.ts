export const NOTICE = '/notices/2025-xuncha/';

/** What is changed, in which file, how, and what the check is to say then. */
export type Alteration = [string, string, (text: string) => string, string];

/** A change that puts other words in the place of the first ones that are found. */
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
