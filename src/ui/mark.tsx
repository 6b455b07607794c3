import type { Tone } from '../words/outline.ts';

/** A shape for each fate, so that none is told by its color alone. Drawn on a 16 by 16 grid. */
const SHAPES: Record<Tone, string> = {
  canceled: 'M4 4l8 8M12 4l-8 8',
  denied: 'M3.5 6h9M3.5 10h9M10.5 3.5l-5 9',
  ending: 'M4.5 14V2.5M4.5 3h7.5l-2 2.75 2 2.75H4.5',
  none: 'M4 8h8',
  ordered: 'M8 3v10M3 8h10',
  renewed: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  rescued: 'M8 13V3.5M4 7.5l4-4 4 4M3.5 13.5h9',
  rumored: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  undecided: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.400 8.600 8 9 8 10M8 13h.01',
};

/** The shape of a fate; the word beside it says the same. */
export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width={tone === 'rumored' ? 3 : 2}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
