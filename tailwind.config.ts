import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/** Every colour of the site by its use, light and dark. Contrast is tested from this table. */
export const tokens = {
  paper: { light: '#fffefb', dark: '#16140f' },
  'paper-2': { light: '#f7f4ee', dark: '#211e18' },
  ink: { light: '#1c1a17', dark: '#ece7de' },
  'ink-2': { light: '#55504a', dark: '#b5ada1' },
  rule: { light: '#ddd6ca', dark: '#3a352c' },
  control: { light: '#857c6f', dark: '#8b8377' },
  seal: { light: '#a11b1e', dark: '#f0938c' },
  open: { light: '#1f4a86', dark: '#9cbcf0' },
  mark: { light: '#fbeecb', dark: '#4a3a1c' },
} as const;

const properties = (shade: 'light' | 'dark') =>
  Object.fromEntries(Object.entries(tokens).map(([name, shades]) => [`--${name}`, shades[shade]]));

export default {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
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
      // a face with CJK first, so that “” are full width
      sans: [
        '"PingFang SC"',
        '"HarmonyOS Sans SC"',
        'MiSans',
        '"Microsoft YaHei"',
        '"Noto Sans SC"',
        '"Noto Sans CJK SC"',
        'system-ui',
        'sans-serif',
      ],
    },
    // sizes without a line height: Chinese text keeps the one it inherits
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
      maxWidth: { text: '44rem', page: '68rem' },
      minHeight: { target: '2.75rem' },
      minWidth: { target: '2.75rem' },
      lineHeight: { heading: '1.4', dense: '1.6' },
    },
  },
  plugins: [
    plugin(({ addBase }) =>
      addBase({
        ':root': { 'color-scheme': 'light dark', ...properties('light') },
        '@media (prefers-color-scheme: dark)': { ':root': properties('dark') },
        // paper is white whatever the screen
        '@media print': { ':root': { ...properties('light'), '--paper': '#fff', '--paper-2': '#fff' } },
      }),
    ),
  ],
} satisfies Config;
