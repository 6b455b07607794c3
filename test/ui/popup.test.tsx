// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Remark, TabReading } from '../../src/extension/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { Port } from '../../src/ui/popup/port.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { STORIES, type StoryName } from './stories.ts';

afterEach(cleanup);

/** A popup whose tab holds the given story, and what it asked of the world outside. */
function open(reading: TabReading | Promise<TabReading>, rest: Partial<Port> = {}, language = 'en') {
  const hidden: string[] = [];
  let pinned = false;
  const hide = async (path: string, hiding: boolean) => {
    if (hiding) hidden.push(path);
    else hidden.splice(hidden.indexOf(path), 1);
    return [...hidden];
  };
  const port = {
    open: vi.fn<Port['open']>(rest.open ?? (async () => reading)),
    show: vi.fn<Port['show']>(rest.show ?? (async () => ({ shown: 'text' }))),
    hide: vi.fn<Port['hide']>(rest.hide ?? hide),
    copy: vi.fn<Port['copy']>(rest.copy ?? (async () => {})),
    pinState: vi.fn<Port['pinState']>(rest.pinState ?? (async () => ({ id: 'story', pinned, remarks: [] }))),
    pin: vi.fn<Port['pin']>(
      rest.pin ??
        (async () => {
          pinned = true;
          return { ok: true, value: { id: 'story', pinned, remarks: [] } };
        }),
    ),
    unpin: vi.fn<Port['unpin']>(
      rest.unpin ??
        (async (id) => {
          pinned = false;
          return { ok: true, value: [id] };
        }),
    ),
    restore: vi.fn<Port['restore']>(
      rest.restore ??
        (async (id) => {
          pinned = true;
          return { ok: true, value: [id] };
        }),
    ),
    follow: vi.fn<Port['follow']>(rest.follow ?? (() => () => {})),
    openShelf: vi.fn<Port['openShelf']>(rest.openShelf ?? (async () => {})),
    openOptions: vi.fn<Port['openOptions']>(rest.openOptions ?? (async () => {})),
    site: vi.fn<Port['site']>(rest.site ?? (async () => null)),
    readSite: vi.fn<Port['readSite']>(rest.readSite ?? (async () => true)),
    leaveSite: vi.fn<Port['leaveSite']>(rest.leaveSite ?? (async () => true)),
    followSites: vi.fn<Port['followSites']>(rest.followSites ?? (() => () => {})),
    followReading: vi.fn<Port['followReading']>(rest.followReading ?? (() => () => {})),
    openPanel: rest.openPanel ?? null,
  };
  const { container } = render(<Popup port={port} words={wordsFor([language])} version="1.2.3" veil />);
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  return {
    port,
    find,
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
    text: () => container.textContent ?? '',
    state: () => find('main')?.dataset['state'],
    click: (selector: string) => {
      const element = find(selector);
      if (element === null) throw new Error(`Nothing to click at ${selector}`);
      fireEvent.click(element);
    },
  };
}

async function opened(name: StoryName, rest: Partial<Port> = {}) {
  const popup = open(STORIES[name], rest);
  await waitFor(() => expect(popup.state()).not.toBe('loading'));
  return popup;
}

const announced = (text: string) =>
  waitFor(() => expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(text));

describe('the popup', () => {
  it('is loading until its tab has been read', async () => {
    const popup = open(new Promise<TabReading>(() => {}));
    expect(popup.state()).toBe('loading');
    expect(popup.find('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it.each(Object.entries(STORIES))('names the state of “%s”', async (name, reading) => {
    const popup = await opened(name as StoryName);
    expect(popup.state()).toBe(reading.state);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('shows an error in the reader’s words, and reads again on demand', async () => {
    const popup = open(STORIES.canceled, {
      open: vi.fn().mockRejectedValueOnce(new Error('storage.session is full')),
    });
    await waitFor(() => expect(popup.state()).toBe('error'));
    expect(popup.text()).not.toContain('storage.session');
    popup.port.open.mockResolvedValueOnce(STORIES.canceled);
    popup.click('[data-action="retry"]');
    await waitFor(() => expect(popup.state()).toBe('brief'));
    expect(popup.port.open).toHaveBeenLastCalledWith(true);
  });

  it('says in which language a story is', async () => {
    const popup = await opened('spanish');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This story is in Spanish');
    expect(popup.find('[data-fact]')).toBeNull();
  });

  it('has no button that does nothing', async () => {
    const popup = await opened('canceled');
    expect(
      new Set(
        popup.all('button').map((button) => button.dataset['action'] ?? (button.dataset['fact'] && 'fact')),
      ),
    ).toEqual(new Set(['fact', 'unveil', 'hide', 'pin', 'copy', 'shelf', 'options', 'report']));
  });
});

describe.each(LANGUAGES)('the popup in the language %s', (language) => {
  it.each(Object.entries(STORIES))('says “%s” without a word missing', async (_, reading) => {
    const popup = open(reading, {}, language);
    await waitFor(() => expect(popup.state()).toBe(reading.state));
    expect(popup.text()).not.toMatch(/\$[A-Z_]+\$|undefined|null/);
  });
});

describe('an interface in another language than the article', () => {
  it('names the article’s language in its own', async () => {
    open(STORIES.spanish, {}, 'de');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dieser Artikel ist auf Spanisch'),
    );
  });

  it('says of the article’s own words in which language they are, and of none other', async () => {
    const popup = open(STORIES.canceled, {}, 'ja');
    await waitFor(() => expect(popup.state()).toBe('brief'));
    const languages = (fact: string) =>
      popup.all(`[data-fact="${fact}"] bdi`).map((text) => text.getAttribute('lang'));
    expect(languages('summary.0')).toEqual(['en']);
    expect(languages('figures.0')).toEqual(['en', 'en']);
    expect(languages('reasons.0')).toEqual([null, 'en']);
    expect(languages('premiered')).toEqual([null]);
  });
});

describe('the site of the tab', () => {
  const pattern = '*://*.outlet.example/*';

  it('is offered to be read without a click', async () => {
    const popup = await opened('canceled', { site: async () => ({ pattern, isGranted: false }) });
    await waitFor(() => expect(popup.text()).toContain('Read outlet.example without a click'));
    popup.click('[data-action="grant-site"]');
    expect(popup.port.readSite).toHaveBeenCalledWith(pattern);
  });

  it('can be left alone again', async () => {
    const popup = await opened('no-article', { site: async () => ({ pattern, isGranted: true }) });
    await waitFor(() => expect(popup.find('[data-action="revoke-site"]')).not.toBeNull());
    popup.click('[data-action="revoke-site"]');
    expect(popup.port.leaveSite).toHaveBeenCalledWith(pattern);
  });

  it('is not offered where there is none', async () => {
    const popup = await opened('canceled');
    expect(popup.find('[data-action="grant-site"]')).toBeNull();
  });
});

describe('a window that can grow no more', () => {
  const high = (height: number) =>
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(height);
  afterEach(() => vi.restoreAllMocks());

  it('has its content scroll above the foot once it is higher', async () => {
    high(2000);
    const popup = await opened('canceled');
    await waitFor(() => expect(popup.find('[data-fitted]')).not.toBeNull());
  });

  it('is left to grow while its content has room', async () => {
    high(300);
    const popup = await opened('canceled');
    fireEvent(window, new Event('resize'));
    expect(popup.find('[data-fitted]')).toBeNull();
  });
});

describe('a brief in the popup', () => {
  it('shows every fact, each where a script can find it', async () => {
    const popup = await opened('canceled');
    popup.click('[data-action="unveil"]');
    const shown = new Set(popup.all('[data-fact]').map((fact) => fact.dataset['fact']));
    const { brief } = STORIES.canceled;
    const lists = ['summary', 'reasons', 'figures', 'people', 'quotes', 'plans'] as const;
    const expected = [
      ...brief.works.flatMap((work, n) => [
        `works.${n}.title`,
        `works.${n}.status`,
        ...(work.by ? [`works.${n}.by`] : []),
        ...(work.seasons ? [`works.${n}.seasons`] : []),
        ...(work.source ? ['form', 'title', 'author'].map((slot) => `works.${n}.source.${slot}`) : []),
      ]),
      ...['reportedBy', 'premiered', 'cliffhanger'],
      ...lists.flatMap((slot) => brief[slot].map((_, n) => `${slot}.${n}`)),
    ];
    expect([...shown].sort()).toEqual(expected.sort());
  });

  it('says the verdict in one line, and marks it with the fate', async () => {
    const popup = await opened('canceled');
    expect(popup.find('[data-verdict]')?.textContent).toBe('Canceled by Peacock after one season');
    expect(popup.find('[data-verdict]')?.dataset['verdict']).toBe('canceled');
    expect(popup.text()).toContain('Reported by Deadline');
    await announced('Saltmarsh Road: Canceled by Peacock after one season');
  });

  it('never lets a denied fate look like one', async () => {
    const popup = await opened('denied');
    expect(popup.find('[data-verdict]')?.dataset['verdict']).toBe('denied');
    expect(popup.find('[data-verdict]')?.textContent).toBe('Not canceled');
    expect(popup.find('.tone-canceled')).toBeNull();
    const mark = (from: typeof popup) => from.find('[data-fact="works.0.status"] path')?.getAttribute('d');
    const denied = mark(popup);
    cleanup();
    expect(mark(await opened('canceled'))).not.toBe(denied);
  });

  it('tells a rumor from news, and what it is not sure of from what it is', async () => {
    expect((await opened('rumored')).find('[data-verdict="rumored"]')?.textContent).toBe(
      'Rumored: canceled by Netflix',
    );
    cleanup();
    expect((await opened('unsure')).find('[data-verdict]')?.textContent).toBe(
      'Probably renewed by FX for season 4',
    );
  });

  it('without a fate has facts and summary, and no verdict', async () => {
    const popup = await opened('quiet');
    expect(popup.find('[data-verdict]')).toBeNull();
    expect(popup.find('[data-fact="people.0"]')?.textContent).toContain('Lucinda Gray');
    expect(popup.find('[data-fact="summary.0"]')).not.toBeNull();
  });

  it('of many shows counts and lists their fates', async () => {
    const popup = await opened('roundup');
    expect(popup.find('[data-verdict]')?.textContent).toMatch(/^2 canceled, 1 ending, 1 renewed/);
    expect(popup.all('[data-fact$=".title"]').length).toBe(9);
  });

  it('leads on to the source work by links that leak nothing', async () => {
    const popup = await opened('canceled');
    const links = popup.all('[data-onward]') as HTMLAnchorElement[];
    expect(links.map((link) => link.dataset['onward'])).toEqual(['openlibrary', 'worldcat', 'bookshop']);
    for (const link of links) {
      expect(link.protocol).toBe('https:');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });
});

describe('a fact in the popup', () => {
  it('goes to its evidence, and says where it was found', async () => {
    const popup = await opened('canceled');
    popup.click('[data-fact="figures.1"]');
    await announced('Shown in the article');
    expect(popup.port.show).toHaveBeenCalledWith(STORIES.canceled.brief.figures[1]?.evidence, false);
    expect(popup.find('[data-fact="figures.1"]')?.getAttribute('aria-current')).toBe('true');
  });

  it.each([
    ['headline', 'Only in the headline'],
    ['gone', 'No longer on the page'],
  ] as const)('whose evidence is in “%s” says “%s”', async (shown, said) => {
    const popup = await opened('canceled', { show: async () => ({ shown }) });
    popup.click('[data-fact="works.0.by"]');
    await announced(said);
  });

  it('says so when the page does not answer', async () => {
    const popup = await opened('canceled', { show: () => Promise.reject(new Error('no tab')) });
    popup.click('[data-fact="works.0.by"]');
    await announced('The page cannot be reached');
  });

  it('can be hidden and brought back', async () => {
    const popup = await opened('canceled');
    popup.click('[data-action="hide"][value="reasons.0"]');
    await waitFor(() => expect(popup.find('[data-fact="reasons.0"]')).toBeNull());
    await announced('1 fact hidden');
    expect(document.activeElement).toBe(popup.find('[data-action="undo"]'));
    popup.click('[data-action="undo"]');
    await waitFor(() => expect(popup.find('[data-fact="reasons.0"]')).not.toBeNull());
    expect(popup.find('[data-action="undo"]')).toBeNull();
    expect(document.activeElement).toBe(popup.find('[data-fact="reasons.0"]'));
  });

  it('that is part of the verdict can be hidden once it was shown', async () => {
    const popup = await opened('canceled');
    popup.click('[data-fact="works.0.by"]');
    await waitFor(() => popup.click('[data-action="hide"][value="works.0.by"]'));
    await waitFor(() => expect(popup.find('[data-verdict]')?.textContent).toBe('Canceled after one season'));
  });

  it('hidden before is counted, and does not take the focus on opening', async () => {
    const popup = open({ ...STORIES.canceled, hidden: ['reasons.1'] });
    await waitFor(() => expect(popup.find('[data-action="undo"]')).not.toBeNull());
    expect(popup.find('[data-fact="reasons.1"]')).toBeNull();
    expect(document.activeElement).toBe(popup.find('.told'));
  });

  it('stays when it could not be hidden, and says so', async () => {
    const popup = await opened('canceled', { hide: () => Promise.reject(new Error('full')) });
    popup.click('[data-action="hide"][value="reasons.0"]');
    await announced('That could not be hidden. Try again.');
    expect(popup.find('[data-fact="reasons.0"]')).not.toBeNull();
  });
});

describe('spoilers', () => {
  it('are not in the document until asked for, and then all are', async () => {
    const popup = await opened('canceled');
    expect(popup.text()).not.toMatch(/adrift|Newfoundland|never dead|cliffhanger/);
    const veiled = popup.all('[data-spoiler]');
    expect(veiled.map((fact) => fact.dataset['fact'])).toEqual([
      'summary.1',
      'quotes.0',
      'cliffhanger',
      'plans.0',
      'plans.1',
    ]);
    popup.click('[data-fact="cliffhanger"]');
    await waitFor(() => expect(popup.text()).toMatch(/adrift[\s\S]*never dead[\s\S]*Newfoundland/));
    expect(popup.find('[data-action="unveil"]')).toBeNull();
    expect(popup.port.show).not.toHaveBeenCalled();
    popup.click('[data-fact="cliffhanger"]');
    expect(popup.port.show).toHaveBeenCalledOnce();
  });

  it('can be veiled again', async () => {
    const popup = await opened('canceled');
    popup.click('[data-fact="plans.0"]');
    await waitFor(() => popup.click('[data-action="veil"]'));
    await waitFor(() => expect(popup.text()).not.toContain('Newfoundland'));
  });

  it('stay out of what is copied while they are veiled', async () => {
    const popup = await opened('canceled');
    popup.click('[data-action="copy"]');
    await announced('Copied as Markdown');
    expect(popup.port.copy).toHaveBeenCalledWith(expect.not.stringContaining('Newfoundland'));
    popup.click('[data-fact="plans.0"]');
    popup.click('[data-action="copy"]');
    await waitFor(() =>
      expect(popup.port.copy).toHaveBeenCalledWith(expect.stringContaining('Newfoundland')),
    );
  });
});

describe('a report', () => {
  it('holds the article, its brief and the version, and says what to do with it', async () => {
    const popup = await opened('canceled');
    popup.click('[data-action="report"]');
    await waitFor(() => expect(popup.text()).toContain('Report copied. Paste it where you report the error'));
    const [copied = ''] = popup.port.copy.mock.lastCall ?? [];
    const { article, brief } = STORIES.canceled;
    expect(JSON.parse(copied)).toMatchObject({ shelved: '1.2.3', state: 'brief', article, brief });
  });

  it('that the browser will not copy is not said to be copied', async () => {
    const popup = await opened('error', { copy: () => Promise.reject(new Error('denied')) });
    popup.click('[data-action="report"]');
    await announced('The browser did not allow copying');
  });
});

describe('the pin of a story', () => {
  const pressed = (popup: ReturnType<typeof open>) =>
    popup.find('[data-action="pin"]')?.getAttribute('aria-pressed');
  const ready = (popup: ReturnType<typeof open>) =>
    waitFor(() => expect(popup.find('[data-action="pin"]')?.getAttribute('aria-disabled')).toBe('false'));

  it('says Pinned only after the write is done', async () => {
    let done: (written: Awaited<ReturnType<Port['pin']>>) => void = () => {};
    let pinned = false;
    const popup = await opened('canceled', {
      pinState: async () => ({ id: 'story', pinned, remarks: [] }),
      pin: () => new Promise((resolve) => (done = resolve)),
    });
    await ready(popup);
    popup.click('[data-action="pin"]');
    await new Promise((wait) => setTimeout(wait, 20));
    expect(pressed(popup)).toBe('false');
    expect(popup.find('[data-action="pin"]')?.textContent).toBe('Pin');
    pinned = true;
    done({ ok: true, value: { id: 'story', pinned: true, remarks: [] } });
    await waitFor(() => expect(pressed(popup)).toBe('true'));
    expect(popup.find('[data-action="pin"]')?.textContent).toBe('Pinned');
  });

  it('is taken off by a second press, and put back by Undo', async () => {
    const popup = await opened('canceled');
    await ready(popup);
    popup.click('[data-action="pin"]');
    await waitFor(() => expect(pressed(popup)).toBe('true'));
    await ready(popup);
    popup.click('[data-action="pin"]');
    await waitFor(() => expect(pressed(popup)).toBe('false'));
    await ready(popup);
    popup.click('[data-action="undo"][value="pin"]');
    await waitFor(() => expect(pressed(popup)).toBe('true'));
    expect(popup.port.restore).toHaveBeenCalledWith('story');
  });

  it('stays as it was on a full disk, and the reader is told', async () => {
    const popup = await opened('canceled', {
      pin: async () => ({ ok: false, problem: 'full', message: 'QuotaExceededError' }),
    });
    await ready(popup);
    popup.click('[data-action="pin"]');
    await waitFor(() => expect(popup.text()).toContain('too little room left'));
    expect(popup.text()).not.toContain('QuotaExceededError');
    expect(pressed(popup)).toBe('false');
  });

  it('may be taken off for good where there is no room for a way back', async () => {
    let pinned = true;
    const popup = await opened('canceled', {
      pinState: async () => ({ id: 'story', pinned, remarks: [] }),
      unpin: async (id, forGood) => {
        if (!forGood) return { ok: false, problem: 'full', message: '' };
        pinned = false;
        return { ok: true, value: [id] };
      },
    });
    await ready(popup);
    popup.click('[data-action="pin"]');
    await waitFor(() => expect(popup.find('[data-action="delete"]')).not.toBeNull());
    popup.click('[data-action="delete"]');
    await waitFor(() => expect(pressed(popup)).toBe('false'));
    expect(popup.find('[data-action="undo"][value="pin"]')).toBeNull();
  });

  it('follows what another window does', async () => {
    let pinned = false;
    let tell = () => {};
    const popup = await opened('canceled', {
      pinState: async () => ({ id: 'story', pinned, remarks: [] }),
      follow: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    await ready(popup);
    pinned = true;
    tell();
    await waitFor(() => expect(pressed(popup)).toBe('true'));
  });

  it('comes with what the shelf says otherwise', async () => {
    const word = { by: null, seasons: null, certainty: 'confirmed', day: '2024-03-22' } as const;
    const remark = {
      title: 'Saltmarsh Road',
      relation: 'contradicts',
      story: { ...word, path: 'works.0', status: 'canceled' },
      shelf: [{ ...word, path: 'works.0', status: 'renewed' }],
    } as unknown as Remark;
    const popup = await opened('canceled', {
      pinState: async () => ({ id: 'story', pinned: false, remarks: [remark] }),
    });
    await waitFor(() =>
      expect(popup.find('[data-remark]')?.textContent).toContain(
        'Your shelf says renewed; this article says canceled.',
      ),
    );
  });

  it('is not offered where there is no story, but the shelf is', async () => {
    const popup = await opened('spanish');
    expect(popup.find('[data-action="pin"]')).toBeNull();
    popup.click('[data-action="shelf"]');
    expect(popup.port.openShelf).toHaveBeenCalled();
  });
});
