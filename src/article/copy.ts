import { LONGEST_ATTRIBUTE } from '../model/limits.ts';
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
  shorten(copy);
  return copy;
}

/**
 * Cuts what Readability looks through for the addresses of pictures, and the title, which it takes apart: on long ones
 * its patterns cost the square of their length (0.6.0: `_fixLazyImages`, `srcsetUrl`, `_getArticleTitle`).
 */
function shorten(copy: Document): void {
  for (const element of copy.querySelectorAll('audio, figure, img, picture, source, video')) {
    for (const attribute of element.attributes) {
      if (attribute.value.length > LONGEST_ATTRIBUTE)
        attribute.value = attribute.value.slice(0, LONGEST_ATTRIBUTE);
    }
  }
  if (copy.title.length > LONGEST_ATTRIBUTE) copy.title = copy.title.slice(0, LONGEST_ATTRIBUTE);
}
