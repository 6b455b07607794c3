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

/** Whatever can give its name to the document or to a form. */
const NAMING = ['img', 'form', 'iframe', 'object', 'embed', 'button', 'fieldset', 'input', 'output', 'select']
  .concat('textarea')
  .flatMap((tag) => [`${tag}[name]`, `${tag}[id]`])
  .join();

/** Elements whose names hide something of `owner`, or of what is like it. */
function hiding(document: Document, owner: object): Element[] {
  const known = Object.getPrototypeOf(owner) as object;
  return [...native(document, 'querySelectorAll')(NAMING)].filter((element) =>
    ['name', 'id'].some((attribute) => {
      const name = native(element, 'getAttribute')(attribute);
      return name !== null && name !== '' && name in known;
    }),
  );
}

/** Whether some form of a page cannot be walked through, since its controls hide what leads from node to node. */
export function hasHiddenForms(document: Document): boolean {
  const form = native(document, 'querySelector')('form');
  return form !== null && hiding(document, form).length > 0;
}

/** Takes the names that hide something off a copy, so that nothing does. */
export function bareNames(copy: Document): void {
  const form = native(copy, 'querySelector')('form');
  const named = [...hiding(copy, copy), ...(form === null ? [] : hiding(copy, form))];
  for (const element of named) {
    native(element, 'removeAttribute')('name');
    native(element, 'removeAttribute')('id');
  }
}
