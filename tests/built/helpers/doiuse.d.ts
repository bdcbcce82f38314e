declare module 'doiuse' {
  import type { ChildNode, Plugin } from 'postcss';

  type Usage = { feature: string; usage: ChildNode; message: string };

  /** Reports every feature in the styles that some browser of the project's browserslist does not know in full. */
  export default function doiuse(options: { onFeatureUsage: (found: Usage) => void }): Plugin;
}
