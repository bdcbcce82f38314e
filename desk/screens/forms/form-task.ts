import type { ReactNode } from 'react';
import type { Path } from '@/desk/edit/edit';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Field } from '@/desk/forms/field';
import type { Screen } from '@/desk/screens/desk-page';
import type { Content } from '@/lib/content/read-content';

/** A form that changes one file of the content: its words, where it is and leads back to, and what it does. */
export type FormTask = {
  title: string;
  lead: string;
  fields: readonly Field[];
  action: string;
  back: { href: string; words: string };
  under: Screen['under'];
  /** The file, from the content folder. */
  path: string;
  /** True if what was filled in may be added to a file that has changed meanwhile. */
  isAddition: boolean;
  /** What the fields are filled with at first. */
  start: (text: string) => Filled;
  /** The file with what was filled in, and where the fields stand in it; throws DeskError if it cannot be written so. */
  plan: (text: string, filled: Filled) => { text: string; base: Path };
  /** The public page beside the form, where there is one. */
  preview: (content: Content) => ReactNode;
};
