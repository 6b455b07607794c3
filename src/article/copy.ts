const PLACE = /^place-(\d+)$/;

/**
 * A copy of the page in a document without a window, where nothing loads, no script runs and no custom element is
 * built (`document.cloneNode(true)` would run the page's constructors).
 *
 * Each element carries its place among `document.getElementsByTagName('*')`, so that what is found in the copy can be
 * found again in the page. The place is an attribute's name, not its value: Readability folds a wrapper into
 * its only child by copying attributes over, and by name both places survive.
 */
export function inertCopy(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  let place = 0;
  for (const element of [...copy.getElementsByTagName('*')]) {
    element.setAttribute(`place-${place}`, '');
    place += 1;
  }
  return copy;
}

/** The places of an element of the copy and of all within it. */
export function placesIn(root: Element): Set<number> {
  const places = new Set<number>();
  for (const element of [root, ...root.getElementsByTagName('*')]) {
    for (const name of element.getAttributeNames()) {
      const match = PLACE.exec(name);
      if (match) places.add(Number(match[1]));
    }
  }
  return places;
}
