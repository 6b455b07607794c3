import browser from 'webextension-polyfill';

/** Opens the welcome, once: when the extension is installed, and not when it or the browser is updated. */
export async function installed(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
