import { DeskError } from '@/desk/desk-error';
import { readStored } from '@/desk/disk/content-files';
import { saveTexts } from '@/desk/disk/save-texts';

// A save in a process of its own, which the bundled node:fs kills or fails: see bundle-child.
const [content = '', versions = '', path = '', from = '', to = ''] = process.argv.slice(2);

try {
  const { text, hash } = readStored(content, path);
  const drafts = [{ path, text: text.replace(from, to), was: hash }];
  const saved = await saveTexts({ content, versions }, drafts, new Date('2026-11-28T08:00:00Z'), {});
  // Something after the save, so that it can be killed there too.
  readStored(content, path);
  console.log(saved.kind);
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.log(error.message);
}
