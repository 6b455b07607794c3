import { useEffect, useState } from 'preact/hooks';
import { ENTERTAINMENT_SITES } from '../extension/entertainment-sites.ts';
import {
  ANY_SITE,
  type Granted,
  grantedOf,
  LISTED_SITES,
  patternOf,
  siteOf,
} from '../extension/site-patterns.ts';
import type { MessageKey } from '../words/words.ts';
import { useWords } from './words-context.ts';

/** What the choice of sites asks of the world outside: the one seam that tests replace. */
export interface SitesPort {
  granted(): Promise<string[]>;
  /** Called in the reader's click, before anything is awaited: browsers ask only then. */
  grant(patterns: readonly string[]): Promise<boolean>;
  revoke(patterns: readonly string[]): Promise<boolean>;
  revokeEvery(): Promise<boolean>;
  /** @returns how to stop listening. */
  follow(listener: () => void): () => void;
}

/** The same in every language (RFC 2606). */
const EXAMPLE = 'example.com';

/** What is granted, null until it is known. */
function useGranted(port: SitesPort): Granted | null {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    const look = () => void port.granted().then((patterns) => setGranted(grantedOf(patterns)));
    look();
    return port.follow(look);
  }, [port]);
  return granted;
}

/** A kind of sites with its one button: to grant them, or to take them back. */
function Offer({
  title,
  help,
  value,
  isOn,
  grant,
  revoke,
}: {
  title: string;
  help: string;
  value: string;
  isOn: boolean;
  grant(): void;
  revoke(): void;
}) {
  const { say } = useWords();
  return (
    <div class="offer" data-on={isOn ? '' : undefined}>
      <div>
        <h3 id={`site-${value}`}>{title}</h3>
        <p class="aside">{help}</p>
      </div>
      <button
        type="button"
        class="button"
        data-action={isOn ? 'revoke-site' : 'grant-site'}
        value={value}
        aria-describedby={`site-${value}`}
        onClick={isOn ? revoke : grant}
      >
        {say(isOn ? 'actionSwitchOff' : 'actionSwitchOn')}
      </button>
    </div>
  );
}

function OneSite({ grant }: { grant(pattern: string): void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const pattern = patternOf(typed);
    setWrong(pattern === null);
    if (pattern === null) return;
    grant(pattern);
    setTyped('');
  };
  return (
    <form
      class="offer"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div>
        <h3>
          <label for="one-site">{say('siteOneTitle')}</label>
        </h3>
        <input
          id="one-site"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder={EXAMPLE}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="one-site-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="one-site-wrong" class="wrong" role="alert">
          {isWrong && say('siteWrong')}
        </p>
      </div>
      <button type="submit" class="button" data-action="grant-site" value="one">
        {say('actionSwitchOn')}
      </button>
    </form>
  );
}

function OwnSites({ patterns, revoke }: { patterns: string[]; revoke(pattern: string): void }) {
  const { say } = useWords();
  if (patterns.length === 0) return null;
  return (
    <ul class="own-sites" aria-label={say('sitesOwn')}>
      {patterns.map((pattern) => (
        <li key={pattern}>
          <bdi>{siteOf(pattern)}</bdi>
          <button
            type="button"
            class="quiet"
            data-action="revoke-site"
            value={pattern}
            aria-label={say('actionSwitchOffSite', { site: siteOf(pattern) })}
            onClick={() => revoke(pattern)}
          >
            {say('actionSwitchOff')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Asks for sites, and says what came of it where nothing did. */
function useAsking() {
  const [notice, setNotice] = useState<MessageKey | null>(null);
  const told = (asked: Promise<boolean>, refused: MessageKey) => {
    asked.then(
      (isDone) => setNotice(isDone ? null : refused),
      () => setNotice('siteFailed'),
    );
  };
  return { notice, told };
}

/**
 * The choice of the sites that are read without a click: the curated list, every site, one site. The browser asks
 * once more before it grants any.
 */
export function Sites({ port }: { port: SitesPort }) {
  const { say, plural } = useWords();
  const granted = useGranted(port);
  const { notice, told } = useAsking();
  if (granted === null) return null;
  const grant = (patterns: readonly string[]) => told(port.grant(patterns), 'siteRefused');
  const revoke = (patterns: readonly string[]) => told(port.revoke(patterns), 'siteNotRevoked');
  return (
    <>
      <Offer
        title={say('siteListTitle')}
        help={plural('siteListHelp', LISTED_SITES.length)}
        value="list"
        isOn={granted.listed}
        grant={() => grant(LISTED_SITES)}
        revoke={() => revoke(LISTED_SITES)}
      />
      <details class="listed">
        <summary>{say('siteListShow')}</summary>
        <ul dir="ltr">
          {Object.keys(ENTERTAINMENT_SITES).map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <OneSite grant={(pattern) => grant([pattern])} />
      <OwnSites patterns={granted.own} revoke={(pattern) => revoke([pattern])} />
      <Offer
        title={say('siteAnyTitle')}
        help={say('siteAnyHelp')}
        value="any"
        isOn={granted.any}
        grant={() => grant(ANY_SITE)}
        revoke={() => told(port.revokeEvery(), 'siteNotRevoked')}
      />
      <p class="site-notice" role="status">
        {notice !== null && say(notice)}
      </p>
    </>
  );
}
