import { encode } from 'uqr';

/** A text as QR code in SVG, black on white with its quiet zone. */
export function toQr(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  // One stroke per run of dark modules in a row.
  const strokes = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ];
    return runs.map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`).join('');
  });
  const ground = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`;
  const dark = `<path stroke="#000" d="${strokes.join('')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${ground}${dark}</svg>`;
}
