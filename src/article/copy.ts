import { LONGEST_ATTRIBUTE } from '../model/limits.ts';
import { bareNames, hasHiddenForms, unhidden } from './own-names.ts';

/**
 * A copy of the page in a document without a window, where nothing loads, no script runs and no custom element is
 * built (`document.cloneNode(true)` would run the page's constructors), and where no name hides a property.
 *
 * @param document the page, `unhidden`.
 * @param look is given the copied root before it stands in its document.
 */
export function inertCopy(document: Document, look: (root: Element) => void = () => {}): Document {
  const copy = document.implementation.createHTMLDocument('');
  const root = copy.importNode(document.documentElement, true);
  look(root);
  // A style sheet would be parsed where it is put into a document; and none of these has words for a reader.
  for (const element of root.querySelectorAll(WORDLESS)) element.remove();
  copy.replaceChild(root, copy.documentElement);
  bareNames(copy);
  shorten(copy);
  return copy;
}

const WORDLESS = 'link, script:not([type*="ld+json" i]), style, svg, template';

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

/** The page as it is read: itself, or, where a form hides its own parts and cannot be walked through, a copy. */
export function readable(page: Document): Document {
  const live = unhidden(page);
  return hasHiddenForms(page) ? inertCopy(live) : live;
}
