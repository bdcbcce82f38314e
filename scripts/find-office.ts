import { existsSync } from 'node:fs';
import { officePlaces } from './test/office-places';

/** The program of LibreOffice: OFFICE_PATH, else an installed one; null if there is none. Throws if OFFICE_PATH names no file. */
export function findOffice(): string | null {
  const named = process.env.OFFICE_PATH;
  if (named && !existsSync(named)) throw new Error(`OFFICE_PATH names no file: ${named}`);
  return named || (officePlaces(process.platform, process.env).find((place) => existsSync(place)) ?? null);
}
