import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * A long list of which only what is near the window is in the document: it stands in chunks, and a chunk that is far
 * off is an empty box of the height that it last had. The browser's scroll anchoring hides what was misjudged. The first
 * chunk is always there, and drawn at once: a search is seen in it with the letter that was typed.
 */

export const CHUNK = 10;
/** How many items the first chunk has: about as many as a window shows. */
export const FIRST = 5;

/** How tall an item is taken to be before any has been seen, in pixels. */
const GUESS = 190;

interface Props<Item> {
  /** How many items there are in all. */
  total: number;
  /** The first chunk's items. */
  first: Item[];
  /** Gives another chunk's items. Another function means that all of them may have changed. */
  load(offset: number): Promise<Item[]>;
  draw(item: Item): ComponentChildren;
  /** Everything is to be in the document, for printing. */
  whole: boolean;
  onReady?(): void;
}

export function Windowed<Item>({ total, first, load, draw, whole, onReady }: Props<Item>) {
  const ready = useRef(new Set<number>());
  const others = Math.max(0, Math.ceil((total - FIRST) / CHUNK));
  const note = (offset: number) => {
    ready.current.add(offset);
    if (ready.current.size >= others) onReady?.();
  };
  useLayoutEffect(() => {
    if (!whole) ready.current.clear();
    else if (others === 0) onReady?.();
  }, [whole, others, onReady]);
  const top = useRef<HTMLDivElement>(null);
  const guess = useGuess(top, first.length);
  return (
    <div class="windowed">
      <div ref={top}>{first.map(draw)}</div>
      {Array.from({ length: others }, (_, index) => FIRST + index * CHUNK).map((offset) => (
        <Chunk
          key={offset}
          offset={offset}
          size={Math.min(CHUNK, total - offset)}
          guess={guess}
          load={load}
          draw={draw}
          whole={whole}
          onLoaded={() => whole && note(offset)}
        />
      ))}
    </div>
  );
}

/** How tall an item is likely to be, once the first are seen: so the end of the list is about where it seems to be. */
function useGuess(box: { current: HTMLElement | null }, count: number): number {
  const [guess, setGuess] = useState<number | null>(null);
  const isWanted = guess === null && count > 0;
  useEffect(() => {
    const element = box.current;
    if (!isWanted || element === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      const height = entry?.boundingClientRect.height ?? 0;
      if (height > 0) setGuess(height / count);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isWanted, count]);
  return guess ?? GUESS;
}

interface ChunkProps<Item> extends Pick<Props<Item>, 'load' | 'draw' | 'whole'> {
  offset: number;
  size: number;
  /** How tall an item of it is taken to be before it has been seen, in pixels. */
  guess: number;
  onLoaded(): void;
}

/** Whether a box is within a window's height of what is seen, or holds the focus, which must not be lost. */
function useNear(box: { current: HTMLElement | null }, onHeight: (pixels: number) => void): boolean {
  const [isNear, setNear] = useState(false);
  const told = useRef(onHeight);
  told.current = onHeight;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        told.current(last.boundingClientRect.height);
        setNear(last.isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return isNear;
}

/** A page that is not seen has no frames. */
const LONGEST_FRAME_MS = 100;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

function Chunk<Item>({ offset, size, guess, load, draw, whole, onLoaded }: ChunkProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const each = useRef<number | null>(null);
  const [items, setItems] = useState<Item[] | null>(null);
  const isNear = useNear(box, (height) => {
    if (items !== null && items.length > 0) each.current = height / items.length;
  });
  const isShown = isNear || whole;
  const told = useRef(onLoaded);
  told.current = onLoaded;
  const isFilled = useRef(false);
  isFilled.current = items !== null && !whole;
  useEffect(() => {
    if (!isShown) {
      setItems(null);
      return;
    }
    let isCurrent = true;
    // What is below the window waits until what was found has been seen in it.
    const before = isFilled.current ? nextFrame() : Promise.resolve();
    before
      .then(() => (isCurrent ? load(offset) : []))
      .then(
        (found) => isCurrent && setItems(found),
        // What it showed before stays; whoever loads says what is wrong.
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [isShown, load, offset]);
  useLayoutEffect(() => {
    if (items !== null && whole) told.current();
  }, [items, whole]);
  return (
    <div ref={box} style={{ minHeight: items === null ? `${size * (each.current ?? guess)}px` : '0' }}>
      {items?.map(draw)}
    </div>
  );
}
