import { ExportError } from '@/lib/changes/export-error';
import { type BuiltSite, noticeAddresses, openBuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type NoticeData } from '@/lib/check-site/read/notice-data';
import { type BureauSettings, readBureauSettings } from './bureau-settings';
import { type Correction, frameCorrections } from './frame-corrections';
import { readSettings, type Settings } from './settings';

/** A file of an export: its text, and the hash of its bytes. */
export type ExportedFile = { text: string; sum: string };

/** A notice as its site publishes it: address, data, approved text, and corrections outside the issues. */
export type PublishedNotice = {
  address: string;
  data: NoticeData;
  text: string;
  corrections: Correction[];
};

/** An exported site and the facts that it publishes. */
export type ExportedSite = {
  files: ReadonlyMap<string, ExportedFile>;
  site: BuiltSite;
  settings: Settings;
  bureaus: BureauSettings | null;
  notices: PublishedNotice[];
};

/** Reads an exported site from its files, by path (/about/index.html); throws ExportError if that is impossible. */
export function readExportedSite(files: ReadonlyMap<string, ExportedFile>): ExportedSite {
  const site = openBuiltSite(new Map([...files].map(([path, { text }]) => [path, text])));
  if (site === null) throw new ExportError('里面没有网站，或首页没有写明网址。');
  const notices = noticeAddresses(site).map((address) => {
    const data = dataOf(site, address);
    const text = site.files.get(`${address}notice.txt`);
    if (data === null || text === undefined) throw new ExportError(`${address} 的数据读不出，不能比较。`);
    return { address, data, text, corrections: frameCorrections(site, address) };
  });
  return { files, site, settings: readSettings(site), bureaus: readBureauSettings(site), notices };
}
