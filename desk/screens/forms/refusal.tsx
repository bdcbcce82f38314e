/** Why nothing was done with what was filled in; nothing if it was. */
export function Refusal({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <p
      role="alert"
      className="mt-3 max-w-text whitespace-pre-line border-l-4 border-open bg-paper-2 px-4 py-2"
    >
      {words}
    </p>
  );
}
