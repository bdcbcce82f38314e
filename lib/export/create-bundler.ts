import { existsSync } from 'node:fs';
import { type Bundle, bundleScript } from './bundle-script';

/**
 * Gives the address of a script of browser/ to a page that asks for it by name, and hands each script once to `keep`.
 * Throws if there is no such script.
 */
export function createBundler(
  keep: (bundle: Bundle) => Promise<void>,
): (name: string, page: string) => Promise<string> {
  const addresses = new Map<string, Promise<string>>();
  const bundle = async (name: string): Promise<string> => {
    const made = await bundleScript(name);
    await keep(made);
    return made.path;
  };
  return async (name, page) => {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !existsSync(`browser/${name}.ts`))
      throw new Error(`${page}: asks for the script “${name}”, but there is no browser/${name}.ts`);
    const address = addresses.get(name) ?? bundle(name);
    addresses.set(name, address);
    return address;
  };
}
