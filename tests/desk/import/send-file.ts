import type { DeskAnswer, TestDesk } from '@/tests/desk/open-test-desk';

/** Uploads files as a browser does, with the name of the folder; returns the answer, and the address that it leads to. */
export async function sendFile(
  desk: TestDesk,
  files: readonly { name: string; bytes: Uint8Array | string }[],
  as: string,
): Promise<DeskAnswer & { review: string }> {
  const form = new FormData();
  for (const { name, bytes } of files)
    form.append('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  form.append('as', as);
  const body = new Response(form);
  const answer = await desk.ask('/import', {
    method: 'POST',
    headers: {
      Origin: `http://127.0.0.1:${desk.port}`,
      'Content-Type': body.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await body.arrayBuffer()),
  });
  return { ...answer, review: answer.headers.location ?? '' };
}
