/** The mark of a withdrawn issue: a dash, neither done nor open. Drawn as SVG like the marks of statuses. */
export function WithdrawnMark() {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" className="mark text-ink-2">
      <path d="M2.4 8h11.2" fill="none" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}
