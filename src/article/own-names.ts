/**
 * What a page names hides what the DOM names: after `<img name="querySelector">` the document's `querySelector` is that
 * image, and after `<input name="nextSibling">` so is its form's next sibling (HTML, "named access on the Document
 * object" and on forms: both are [LegacyOverrideBuiltIns]). In Chromium content scripts see it so as well. Nothing can
 * be hidden from a prototype.
 */

/** A property as the DOM defines it, whatever the page named. */
function native<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name): Owner[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(owner), name, owner);
  return (typeof value === 'function' ? value.bind(owner) : value) as Owner[Name];
}

/** The same document, with every property as the DOM defines it. It is no node: what takes nodes does not take it. */
export function unhidden(document: Document): Document {
  return new Proxy(Object.create(null) as Document, {
    get: (_, name) => native(document, name as keyof Document),
  });
}

/** What is asked of nodes here and by Readability, which hangs marks of its own on them. */
const ASKED =
  'appendChild attributes childNodes children className closest compareDocumentPosition contains firstChild firstElementChild getAttribute getElementsByTagName hasAttribute innerHTML insertBefore isConnected lastChild localName matches nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll readability remove removeAttribute removeChild replaceChild setAttribute tagName textContent _readabilityDataTable'.split(
    ' ',
  );
/** What Readability asks of the document besides. */
const ASKED_OF_DOCUMENT = [
  ...ASKED,
  ...'baseURI body createElement createTextNode documentElement documentURI head title'.split(' '),
];

function hides(owner: object, names: readonly string[]): boolean {
  const prototype = Object.getPrototypeOf(owner) as object;
  return names.some((name) => Reflect.get(owner, name) !== Reflect.get(prototype, name, owner));
}

/** Whether some form of a page cannot be walked through, since its controls hide what leads from node to node. */
export function hasHiddenForms(document: Document): boolean {
  return [...native(document, 'getElementsByTagName')('form')].some((form) => hides(form, ASKED));
}

/** Takes all names off a copy in which one hides something. */
export function bareNames(copy: Document): void {
  if (!hides(copy, ASKED_OF_DOCUMENT) && !hasHiddenForms(copy)) return;
  for (const element of native(copy, 'querySelectorAll')('form, [name]')) {
    native(element, 'removeAttribute')('name');
    native(element, 'removeAttribute')('id');
  }
}
