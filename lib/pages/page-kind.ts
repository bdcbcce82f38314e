import type { About, Accessibility } from '@/lib/model/about';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Alternate } from './alternates';

/** Everything a page can draw on; notices newest first. */
export type SiteContent = {
  site: Site;
  bureaus: readonly Bureau[];
  about: About;
  accessibility: Accessibility;
  notices: readonly Notice[];
};

/** The subject of pages about a notice or an issue; pages of the site have none. */
export type NoticeSubject = { notice: Notice };
export type IssueSubject = { notice: Notice; issue: Issue };

/** A link in header, footer or breadcrumbs. */
export type NavigationLink = { label: string; path: string };

/** What the head of a page says. An article names its column; every other page is a column itself. */
export type Head = {
  /** The name of the page, as in a link preview. */
  name: string;
  /** The title of a link preview, where it says more than the name. */
  shared?: string;
  /** The name in the title, where it says more than the name. */
  distinct?: string;
  /** The whole title, where it is not that of lib/head/page-title. */
  title?: string;
  description: string;
  /** For an article of a notice: the notice, the column it belongs to, and a keyword of its own. */
  article?: { notice: Notice; column: string; keyword?: string };
  alternates: Alternate[];
  /** The address of the picture of a link preview, where it is not that of the site. */
  picture?: string;
};

/**
 * One record per kind of page. Title, breadcrumbs, navigation, site map, QR code and the record of published addresses
 * follow from it; a new page is its record, its view and its route.
 */
export type PageKind<Subject> = {
  path: (subject: Subject) => string;
  /** Its name in breadcrumbs. */
  label: (content: SiteContent, subject: Subject) => string;
  /** The page above it; null directly below the home page. */
  parent: PageKind<Subject> | null;
  /** Who speaks on it: in title, header and footer. */
  publisher: (content: SiteContent, subject: Subject) => Publisher;
  head: (content: SiteContent, subject: Subject) => Head;
  /** Its name in the header or footer, where it has a link there. */
  inHeader?: string;
  inFooter?: string;
  /** The day or minute of its last change for the site map; null if it has none. A page without it is not indexed. */
  changed?: (notices: readonly Notice[], subject: Subject) => string | null;
  /** True if it is printed with its address as a QR code. */
  hasQr: boolean;
  /** What content/published.yaml keeps of it: its address, or its text as well; null for a page over several notices or bureaus, of which a withdrawal may leave too few. */
  recorded: 'address' | 'text' | null;
};
