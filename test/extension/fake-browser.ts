import { vi } from 'vitest';

/**
 * As much of the browser as the background needs, in memory: tabs with their pages, session storage with its quota,
 * and the icon. Tests set `tabs` and `quota`, and read back the rest.
 */

export interface FakePage {
  /** Where the browser says that the tab is; it does not tell where this is left out. */
  url?: string;
  /** What the browser says when the content script is to be injected; null where it is let in. */
  refusal: string | null;
  /** What the content script answers, by the name of the request. */
  answers: Record<string, unknown>;
}

interface Icon {
  badge: string;
  tooltip: string;
}

export const tabs = new Map<number, FakePage>();
export const session = new Map<string, unknown>();
export const local = new Map<string, unknown>();
export const icons = new Map<number, Icon>();
export const injected: number[] = [];
type Listener = (message: unknown, sender: object) => unknown;
/** Whoever listens to messages. */
export const listeners = new Set<Listener>();
export const storage = { quota: Number.POSITIVE_INFINITY };

export function reset(): void {
  for (const known of [tabs, session, local, icons]) known.clear();
  injected.length = 0;
  storage.quota = Number.POSITIVE_INFINITY;
}

function pageOf(tabId: number): FakePage {
  const page = tabs.get(tabId);
  if (page === undefined) throw new Error(`No tab with id: ${tabId}.`);
  return page;
}

function iconOf(tabId: number): Icon {
  pageOf(tabId);
  const icon = icons.get(tabId) ?? { badge: '', tooltip: '' };
  icons.set(tabId, icon);
  return icon;
}

function store(items: Record<string, unknown>): void {
  const all = { ...Object.fromEntries(session), ...items };
  if (JSON.stringify(all).length > storage.quota) throw new Error('Session storage quota bytes exceeded.');
  for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
}

export const fakeBrowser = {
  runtime: {
    id: 'shelved',
    getURL: (path: string) => `chrome-extension://shelved/${path}`,
    // No page is open that would hear it.
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    getManifest: () => ({ action: { default_title: 'Shelved' } }),
  },
  i18n: {
    getUILanguage: () => 'en-US',
    getAcceptLanguages: async () => ['en-US', 'en'],
  },
  storage: {
    local: {
      get: async (key: string) => structuredClone({ [key]: local.get(key) }),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
      },
      remove: async (keys: string | string[]) => [keys].flat().forEach((key) => void local.delete(key)),
    },
    session: {
      get: async (key: string | null) =>
        structuredClone(key === null ? Object.fromEntries(session) : { [key]: session.get(key) }),
      set: async (items: Record<string, unknown>) => store(items),
      remove: async (keys: string | string[]) => [keys].flat().forEach((key) => void session.delete(key)),
    },
  },
  tabs: {
    get: async (tabId: number) => ({ id: tabId, url: pageOf(tabId).url }),
    sendMessage: async (tabId: number, { name }: { name: string }) => {
      const answer = pageOf(tabId).answers[name];
      const value = typeof answer === 'function' ? await answer() : answer;
      return structuredClone({ ok: true, value });
    },
  },
  permissions: {
    contains: async () => false,
    getAll: async () => ({ origins: [], permissions: [] }),
  },
  scripting: {
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      const { refusal } = pageOf(target.tabId);
      if (refusal !== null) throw new Error(refusal);
      injected.push(target.tabId);
      return [];
    },
    insertCSS: vi.fn(async () => {}),
    removeCSS: vi.fn(async () => {}),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      iconOf(tabId).badge = text;
    },
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
      iconOf(tabId).tooltip = title;
    },
    setBadgeBackgroundColor: async ({ tabId }: { tabId: number }) => void iconOf(tabId),
    setBadgeTextColor: async ({ tabId }: { tabId: number }) => void iconOf(tabId),
  },
};

/** The Web Locks that Node 20 lacks: one task a name at a time, in the order asked. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <Value>(name: string, task: () => Promise<Value>): Promise<Value> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(task, task);
      last.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
