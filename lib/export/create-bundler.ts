import { existsSync } from 'node:fs';
import { type Bundle, bundleScript } from './bundle-script';

/**
 * A function from the name of a script in browser/ to its address. Each script is bundled once and passed to `keep`.
 * Throws, naming the page, if there is no such script.
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
