import type { TestDesk } from './open-test-desk';

/** What a browser would send of the form at an address: its fields as they are, and what the clerk fills in. */
export async function fillForm(
  desk: TestDesk,
  path: string,
  filled: Record<string, string>,
): Promise<Record<string, string>> {
  const { page } = await desk.ask(path);
  const fields = page('form[method=post] [name]:not(button, [type=checkbox]:not([checked]), [type=file])')
    .map((_, field) => ({ name: page(field).attr('name') ?? '', value: String(page(field).val() ?? '') }))
    .get();
  return { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), ...filled };
}
