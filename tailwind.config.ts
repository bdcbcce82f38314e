import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin.js';

/** Every colour of the site by use: light, dark, and both in high contrast. The contrast test reads this table. */
export const tokens = {
  paper: { light: '#fffefb', dark: '#16140f', lightHigh: '#ffffff', darkHigh: '#000000' },
  'paper-2': { light: '#f7f4ee', dark: '#211e18', lightHigh: '#ffffff', darkHigh: '#000000' },
  ink: { light: '#1c1a17', dark: '#ece7de', lightHigh: '#000000', darkHigh: '#ffffff' },
  'ink-2': { light: '#55504a', dark: '#b5ada1', lightHigh: '#262626', darkHigh: '#e6e6e6' },
  rule: { light: '#ddd6ca', dark: '#3a352c', lightHigh: '#595959', darkHigh: '#a6a6a6' },
  control: { light: '#857c6f', dark: '#8b8377', lightHigh: '#000000', darkHigh: '#ffffff' },
  seal: { light: '#a11b1e', dark: '#f0938c', lightHigh: '#7a0010', darkHigh: '#ffb8b0' },
  open: { light: '#1f4a86', dark: '#9cbcf0', lightHigh: '#0b2f6b', darkHigh: '#bcd4ff' },
  mark: { light: '#fbeecb', dark: '#4a3a1c', lightHigh: '#fff2b3', darkHigh: '#3d2f00' },
} as const;

export type Shade = keyof (typeof tokens)['paper'];

const properties = (shade: Shade) =>
  Object.fromEntries(Object.entries(tokens).map(([name, shades]) => [`--${name}`, shades[shade]]));

const HIGH = ':root[data-contrast="high"]';
const DARK = '(prefers-color-scheme: dark)';

export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  // app/globals.css has the few resets that these pages need, a third of the size
  corePlugins: { preflight: false },
  theme: {
    colors: {
      ...Object.fromEntries(Object.keys(tokens).map((name) => [name, `var(--${name})`])),
      current: 'currentColor',
      transparent: 'transparent',
    },
    fontFamily: {
      serif: [
        '"Noto Serif SC"',
        '"Source Han Serif SC"',
        '"Noto Serif CJK SC"',
        '"Songti SC"',
        'SimSun',
        'serif',
      ],
      // a CJK font first, so that “” are full width
      sans: [
        '"PingFang SC"',
        '"HarmonyOS Sans SC"',
        'MiSans',
        '"Microsoft YaHei"',
        '"Noto Sans SC"',
        '"Noto Sans CJK SC"',
        'sans-serif',
      ],
    },
    // sizes without a line height: text keeps the one it inherits
    fontSize: {
      xs: '0.82rem',
      sm: '0.88rem',
      base: '1rem',
      lg: '1.12rem',
      xl: '1.3rem',
      '2xl': '1.6rem',
      '3xl': '2.2rem',
    },
    extend: {
      maxWidth: { text: '44rem', page: '62rem' },
      // px, not rem: the target is large enough, and large type needs the space
      minHeight: { target: '44px' },
      minWidth: { target: '44px' },
      lineHeight: { heading: '1.4', dense: '1.6' },
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': { 'color-scheme': 'light dark', ...properties('light') },
        [HIGH]: properties('lightHigh'),
        [`@media ${DARK}`]: { ':root': properties('dark'), [HIGH]: properties('darkHigh') },
        '@media (prefers-contrast: more)': { ':root': properties('lightHigh') },
        [`@media (prefers-contrast: more) and ${DARK}`]: { ':root': properties('darkHigh') },
        // paper is white in every colour scheme, and nothing on it is red, which is for official documents
        '@media print': {
          [`:root, ${HIGH}`]: {
            ...properties('light'),
            '--paper': '#fff',
            '--paper-2': '#fff',
            // a red head is for the official document alone
            '--seal': tokens.ink.light,
          },
        },
      });
    }),
  ],
} satisfies Config;
