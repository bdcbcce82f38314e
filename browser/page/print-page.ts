// milliseconds; browsers that print begin within this time
const PATIENCE = 1000;

/** Prints the page; where nothing begins, as in web views of chats, passes on what else to do. */
export function printPage(say: (words: string) => void): void {
  let begun = false;
  addEventListener(
    'beforeprint',
    () => {
      begun = true;
    },
    { once: true },
  );
  say('');
  window.print();
  setTimeout(() => {
    if (!begun) say('如果没有出现打印窗口，请用浏览器打开本页，在浏览器的菜单里选“打印”。');
  }, PATIENCE);
}
