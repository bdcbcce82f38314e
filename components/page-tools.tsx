import { toolLook } from './tool-link';

/** Print and copy-address buttons, made to work by browser/tools.ts; without scripts they are not drawn. */
export function PageTools() {
  return (
    <>
      <button type="button" data-tool="print" className={`js-only ${toolLook()}`}>
        打印本页
      </button>
      <button type="button" data-tool="copy" className={`js-only ${toolLook()}`}>
        复制网址
      </button>
      <span role="status" className="text-sm text-ink-2" />
    </>
  );
}
