/** The largest number that is packed, in either direction. */
export const MOST = 20;
/** The character of −MOST; those after it are the rest, none of them a quote or a backslash. */
const FIRST = '0'.charCodeAt(0);
/** Shorter runs of zeros are written out. */
const LONG = 4;

/**
 * Writes whole numbers as a short string of plain characters: for weights that are learned ahead and shipped.
 * Between two spaces stands how many zeros follow, in base 36.
 * @param numbers those beyond −20 and 20 are clipped
 */
export function pack(numbers: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < numbers.length; i++) {
    let zeros = 0;
    while (numbers[i + zeros] === 0) zeros++;
    if (zeros >= LONG) {
      text += ` ${zeros.toString(36)} `;
      i += zeros - 1;
      continue;
    }
    const value = Math.max(-MOST, Math.min(MOST, numbers[i] ?? 0));
    text += String.fromCharCode(FIRST + MOST + value);
  }
  return text;
}

/**
 * Reads what `pack` wrote.
 * @param size how many numbers there are; what the text does not tell is zero
 */
export function unpack(text: string, size: number): Int8Array {
  const numbers = new Int8Array(size);
  let at = 0;
  text.split(' ').forEach((part, i) => {
    if (i % 2 === 1) at += Number.parseInt(part, 36);
    else for (let k = 0; k < part.length; k++) numbers[at++] = part.charCodeAt(k) - FIRST - MOST;
  });
  return numbers;
}

/** Writes whole numbers that rise as how far each lies above the one before, in base 36. */
export function packRising(numbers: readonly number[]): string {
  return numbers.map((value, i) => (value - (numbers[i - 1] ?? 0)).toString(36)).join(' ');
}

/** Reads what `packRising` wrote. */
export function unpackRising(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (const step of text === '' ? [] : text.split(' ')) {
    last += Number.parseInt(step, 36);
    numbers.push(last);
  }
  return numbers;
}
