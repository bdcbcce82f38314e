import type { Metadata } from 'next';
import { getAbout, getNewestNotice, getSite } from '@/app/content';
import { AboutView } from '@/components/about-view';
import { aboutHead } from '@/lib/head/page-head';

export function generateMetadata(): Metadata {
  return aboutHead(getSite(), getAbout());
}

export default function AboutPage() {
  return <AboutView site={getSite()} notice={getNewestNotice()} about={getAbout()} />;
}
