import type { Input } from './input';

// Written by browsers that save a page, and by the page itself.
const PLACES = [
  /<!-- saved from url=\(\d+\)(https?:\/\/[^\s"<>]+) -->/i,
  /<link[^>]*\srel=["']?canonical["']?[^>]*\shref=["']?(https?:\/\/[^\s"'<>]+)/i,
  /<meta[^>]*\sproperty=["']?og:url["']?[^>]*\scontent=["']?(https?:\/\/[^\s"'<>]+)/i,
];

/** The address at which a saved page stood, as the file itself says; null if it does not. */
export function pageAddress(html: string): string | null {
  const found = PLACES.map((place) => place.exec(html)?.[1]).find((address) => address !== undefined);
  return found ?? null;
}

/** What the report says of that address: how to link to it; nothing without one. */
export function addressRemarks(address: string | null): Input['remarks'] {
  if (address === null) return [];
  const message = `这个网页存自 ${address}。要在通报页上放它的链接，请核对后在 notice.md 里写 sourceUrl: ${address}，并把它的网站加进 site.yaml 的 allowedHosts`;
  return [{ line: 0, message }];
}
