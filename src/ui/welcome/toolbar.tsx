/** A drawing of the browser's toolbar with its menu of extensions open, as far as it shows what to click. */

const PUZZLE =
  'M10 4a2 2 0 0 1 4 0v1h4a1 1 0 0 1 1 1v4h1a2 2 0 0 1 0 4h-1v5a1 1 0 0 1-1 1h-4v-1a2 2 0 0 0-4 0v1H6a1 1 0 0 1-1-1v-4h1a2 2 0 0 0 0-4H5V6a1 1 0 0 1 1-1h4z';
const PIN = 'M14 4l6 6-3 1-4 4-1 4-7-7 4-1 4-4zM8.500 15.500L4 20';
const GEAR =
  'M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M18.400 5.600l-2.200 2.200M7.800 16.200l-2.200 2.200';

/** A number in a circle, as the steps beside the drawing are counted. */
function Step({ x, y, number }: { x: number; y: number; number: string }) {
  return (
    <g>
      <circle cx={x} cy={y} r="9" fill="var(--accent)" />
      <text x={x} y={y + 4} text-anchor="middle" font-size="11" font-weight="700" fill="var(--paper)">
        {number}
      </text>
    </g>
  );
}

function Glyph({ x, y, path }: { x: number; y: number; path: string }) {
  return (
    <path
      transform={`translate(${x} ${y}) scale(0.75)`}
      d={path}
      fill="none"
      stroke="var(--ink)"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  );
}

export function Toolbar({ isFirefox }: { isFirefox: boolean }) {
  return (
    <svg class="toolbar" viewBox="0 0 420 122" role="presentation" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="418" height="40" rx="8" fill="var(--raised)" stroke="var(--rule)" />
      <rect x="14" y="9" width="300" height="24" rx="12" fill="var(--paper)" stroke="var(--rule)" />
      <Glyph x={337} y={12} path={PUZZLE} />
      <Step x={368} y={21} number="1" />
      <rect x="196" y="50" width="196" height="62" rx="8" fill="var(--paper)" stroke="var(--control)" />
      <image href="/icons/48.png" x="210" y="70" width="22" height="22" />
      <text x="242" y="86" font-size="14" fill="var(--ink)">
        Shelved
      </text>
      <Glyph x={336} y={72} path={isFirefox ? GEAR : PIN} />
      <Step x={372} y={81} number="2" />
    </svg>
  );
}
