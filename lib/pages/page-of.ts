import type { Publisher } from '@/lib/model/bureau/publisher';
import type { NavigationLink, PageKind, SiteContent } from './page-kind';
import { homePage } from './site-pages';

/** One page as its view sees it: address, name, the pages above it from the home page down, who speaks on it, and whether it has a QR code. */
export type Page = {
  path: string;
  label: string;
  above: NavigationLink[];
  publisher: Publisher;
  hasQr: boolean;
};

/** The page of a kind about a subject. */
export function pageOf<Subject>(kind: PageKind<Subject>, content: SiteContent, subject: Subject): Page {
  return {
    path: kind.path(subject),
    label: kind.label(content, subject),
    above: linksAbove(kind, content, subject),
    publisher: kind.publisher(content, subject),
    hasQr: kind.hasQr,
  };
}

function linksAbove<Subject>(
  { parent, path }: PageKind<Subject>,
  content: SiteContent,
  subject: Subject,
): NavigationLink[] {
  if (parent !== null) {
    return [...linksAbove(parent, content, subject), linkTo(parent, content, subject)];
  }
  const isHome = path(subject) === homePage.path(null);
  return isHome ? [] : [linkTo(homePage, content, null)];
}

function linkTo<Subject>(kind: PageKind<Subject>, content: SiteContent, subject: Subject): NavigationLink {
  return { label: kind.label(content, subject), path: kind.path(subject) };
}
