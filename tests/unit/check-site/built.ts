import { type BuiltSite, openBuiltSite } from '@/lib/check-site/read/built-site';

/** A built site of some files; its home page is as given, and declares the address https://books.example/. */
export function built(files: Record<string, string>, home = ''): BuiltSite {
  const html = `<link rel="canonical" href="https://books.example/">${home}`;
  const site = openBuiltSite(new Map([['/index.html', html], ...Object.entries(files)]));
  if (site === null) throw new Error('the home page declares no address');
  return site;
}
