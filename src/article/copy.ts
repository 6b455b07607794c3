import { bareNames } from './own-names.ts';

/**
 * A copy of the page in a document without a window, where nothing loads, no script runs and no custom element is
 * built (`document.cloneNode(true)` would run the page's constructors), and where no name hides a property.
 *
 * @param document the page, `unhidden`.
 */
export function inertCopy(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  bareNames(copy);
  return copy;
}
