const NAMED = new Map(
  Object.entries({
    white: [255, 255, 255],
    snow: [255, 250, 250],
    ivory: [255, 255, 240],
    ghostwhite: [248, 248, 255],
    floralwhite: [255, 250, 240],
    mintcream: [245, 255, 250],
    azure: [240, 255, 255],
    whitesmoke: [245, 245, 245],
  }),
);
const NEARLY = 0xf0;

/** True for a colour of CSS or of an old attribute that is white or so near to it that its words are not seen on paper. */
export function isNearWhite(color: string): boolean {
  const channels = channelsOf(color.trim().toLowerCase());
  return channels.length >= 3 && channels.slice(0, 3).every((channel) => channel >= NEARLY);
}

/** True for a colour through which the ground shows. */
export function isTransparent(color: string): boolean {
  const [, , , alpha = 255] = channelsOf(color.trim().toLowerCase());
  return color.trim().toLowerCase() === 'transparent' || alpha <= 25;
}

// Red, green, blue and, if it is given, opacity, each from 0 to 255; empty if the notation is not known.
function channelsOf(color: string): number[] {
  const hex = /^#([\da-f]{3,8})$/.exec(color)?.[1] ?? '';
  if (hex.length === 3 || hex.length === 4)
    return [...hex].map((digit) => Number.parseInt(digit + digit, 16));
  if (hex.length === 6 || hex.length === 8) {
    return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  }
  const [, name = '', list = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(color) ?? [];
  if (name === '') return NAMED.get(color) ?? [];
  const values = list.split(/[\s,/]+/).filter((value) => value !== '');
  const shares = values.map((value, index) => {
    const share = Number.parseFloat(value);
    if (value.endsWith('%')) return (share * 255) / 100;
    return index === 3 ? share * 255 : share;
  });
  const [, , light = 0, ...alpha] = shares;
  return name === 'rgb' ? shares : [light, light, light, ...alpha];
}
