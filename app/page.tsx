import type { Metadata } from 'next';
import { HomeView } from '@/components/home-view';
import { homeHead } from '@/lib/head/page-head';
import { getNewestNotice, getSite } from './content';

export function generateMetadata(): Metadata {
  return homeHead(getSite());
}

export default function HomePage() {
  return <HomeView site={getSite()} notice={getNewestNotice()} />;
}
