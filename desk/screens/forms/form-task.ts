import type { ReactNode } from 'react';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Field } from '@/desk/forms/field';
import type { Screen } from '@/desk/screens/desk-page';
import type { FileEdits } from '@/lib/content/files/write-edits';
import type { Content } from '@/lib/content/read-content';
import type { Path } from '@/lib/edit/edit';

/** A form as it is seen: its words, its section of the guide, its fields, where it is sent and leads back to, and its only button where it has no preview. */
export type FormHead = {
  title: string;
  lead: ReactNode;
  guide: string;
  fields: readonly Field[];
  action: string;
  back: { href: string; words: string };
  under: Screen['under'];
  button?: string;
};

/** A form that changes one file of the content, and what it does. */
export type FormTask = FormHead & {
  /** The file, from the content folder. */
  path: string;
  /** True if what was filled in may be added to a file that has changed meanwhile. */
  isAddition: boolean;
  /** What the fields are filled with at first. */
  start: (text: string) => Filled;
  /** The file with what was filled in, where the fields stand in it, and the files that come with it; throws DeskError if it cannot be written so. */
  plan: (text: string, filled: Filled) => { text: string; base: Path; files?: FileEdits };
  /** The public page beside the form; null where there is none. */
  preview: ((content: Content) => ReactNode) | null;
};
