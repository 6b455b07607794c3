import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message. A content script carries the extension's id too, but the address of the page that it runs in. */

/** Whether it was one of the extension's own pages. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Whether it was the background or one of the pages; for the background not every browser tells an address. */
export function isOwn(sender: Runtime.MessageSender): boolean {
  return isOwnPage(sender) || (sender.id === browser.runtime.id && sender.url === undefined);
}

/** The popup that hangs from the toolbar belongs to no tab, and opens by the reader's own click there. */
export function isToolbarPopup(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined && sender.url?.startsWith(browser.runtime.getURL('popup.html')) === true;
}
