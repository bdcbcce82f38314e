import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { getSite } from '@/app/_lib/content';
import { siteMetadata } from '@/lib/head/to-metadata';
import { tokens } from '@/tailwind.config';
import './globals.css';
import './print.css';

export function generateMetadata(): Metadata {
  return siteMetadata(getSite());
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: tokens.paper.light },
    { media: '(prefers-color-scheme: dark)', color: tokens.paper.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        {/* Keeps portals and mobile carriers from transcoding the page. */}
        <meta httpEquiv="Cache-Control" content="no-transform" />
      </head>
      <body>{children}</body>
    </html>
  );
}
