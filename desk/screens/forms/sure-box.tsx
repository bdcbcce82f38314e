/** A box to be ticked before something is done that cannot simply be undone. */
export function SureBox({ words }: { words: string }) {
  return (
    <p className="mb-5">
      <label className="inline-block py-2.5">
        <input
          type="checkbox"
          name="sure"
          value="yes"
          className="mr-2 h-5 w-5 border border-control align-middle [-webkit-appearance:auto] [appearance:auto]"
        />
        {words}
      </label>
    </p>
  );
}
