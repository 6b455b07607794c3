import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every page is shown from right to left as well: what is said of a side is said by the way the language runs. */

const FOLDER = 'src/ui';
const sheets = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

const SIDED = [
  /^(?:left|right|float|clear)$/,
  /^(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
const FOUR_SIDES = /^(?:margin|padding|inset|border-width|border-style|border-color)$/;

/** The declarations that name a side of the window, but for those that are for one direction alone. */
function sided(sheet: string): string[] {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
      const [, right, , left] = value.split(/\s+(?![^(]*\))/);
      const isSided =
        SIDED.some((pattern) => pattern.test(name)) ||
        (name === 'text-align' && /^(?:left|right)$/.test(value)) ||
        (FOUR_SIDES.test(name) && left !== undefined && left !== right);
      return isSided && !selector.includes(':dir(') ? [`${selector.trim()} { ${name}: ${value} }`] : [];
    }),
  );
}

describe('The styles', () => {
  test.each(sheets)('of %s mirror for a language that runs the other way', (file) => {
    expect(sided(readFileSync(`${FOLDER}/${file}`, 'utf8'))).toEqual([]);
  });

  test.each([
    ['a { padding: 1px 2px 3px 4px }', 'a { padding: 1px 2px 3px 4px }'],
    ['a { margin-left: 1px; color: red }', 'a { margin-left: 1px }'],
    ['@media print { p { text-align: right } }', 'p { text-align: right }'],
  ])('are caught naming a side: %s', (sheet, found) => {
    expect(sided(sheet)).toEqual([found]);
  });

  test('may name a side for one direction, and both sides alike', () => {
    expect(
      sided('a:dir(rtl) { text-align: right } b { padding: 1px 2px 3px 2px; inset-inline-start: 0 }'),
    ).toEqual([]);
    expect(sided('c { padding: 0 calc(1px + 2px) 0 calc(1px + 2px) }')).toEqual([]);
  });
});
