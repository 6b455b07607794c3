import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * A long list of which only what is near the window is in the document: it stands in chunks, and a chunk that is far
 * off is an empty box of the height that it last had. The browser's scroll anchoring hides what was misjudged.
 */

export const CHUNK = 20;

/** How tall an item is taken to be before it has been seen, in pixels. */
const GUESS = 190;

interface Props<Item> {
  /** How many items there are in all. */
  total: number;
  /** Gives a chunk's items. Another function means that all of them may have changed. */
  load(offset: number): Promise<Item[]>;
  draw(item: Item): ComponentChildren;
  /** Everything is to be in the document, for printing. */
  whole: boolean;
  onReady?(): void;
}

export function Windowed<Item>({ total, load, draw, whole, onReady }: Props<Item>) {
  const ready = useRef(new Set<number>());
  const chunks = Math.ceil(total / CHUNK);
  const note = (index: number) => {
    ready.current.add(index);
    if (ready.current.size >= chunks) onReady?.();
  };
  useLayoutEffect(() => {
    if (!whole) ready.current.clear();
  }, [whole]);
  return (
    <div class="windowed">
      {Array.from({ length: chunks }, (_, index) => (
        <Chunk
          key={index}
          offset={index * CHUNK}
          size={Math.min(CHUNK, total - index * CHUNK)}
          load={load}
          draw={draw}
          whole={whole}
          onLoaded={() => whole && note(index)}
        />
      ))}
    </div>
  );
}

interface ChunkProps<Item> extends Pick<Props<Item>, 'load' | 'draw' | 'whole'> {
  offset: number;
  size: number;
  onLoaded(): void;
}

/** Whether a box is within a window's height of what is seen, or holds the focus, which must not be lost. */
function useNear(offset: number, box: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(offset === 0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setNear(last.isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return isNear;
}

function Chunk<Item>({ offset, size, load, draw, whole, onLoaded }: ChunkProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(size * GUESS);
  const [items, setItems] = useState<Item[] | null>(null);
  const isShown = useNear(offset, box) || whole;
  const told = useRef(onLoaded);
  told.current = onLoaded;
  useEffect(() => {
    if (!isShown) {
      setItems(null);
      return;
    }
    let isCurrent = true;
    load(offset).then(
      (found) => isCurrent && setItems(found),
      // What it showed before stays; whoever loads says what is wrong.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isShown, load, offset]);
  useLayoutEffect(() => {
    if (items === null) return;
    height.current = box.current?.getBoundingClientRect().height || height.current;
    if (whole) told.current();
  }, [items, whole]);
  return (
    <div ref={box} style={items === null ? { minHeight: `${height.current}px` } : { minHeight: '0' }}>
      {items?.map(draw)}
    </div>
  );
}
