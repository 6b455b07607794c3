/**
 * Has the names that a page gives its elements hide the DOM's own, as every browser does (HTML, "named access on the
 * Document object", and of forms: both are [LegacyOverrideBuiltIns]). jsdom does not.
 */
export function hideBehindNames(document: Document): void {
  const named = document.querySelectorAll('img[name], form[name], iframe[name], object[name]');
  const inForms = [...document.querySelectorAll('form [name]')].map((control) => ({
    control,
    name: control.getAttribute('name') ?? '',
    form: control.closest('form'),
  }));
  for (const element of named) hide(document, element.getAttribute('name') ?? '', element);
  for (const { control, name, form } of inForms) if (form !== null) hide(form, name, control);
}

/** What jsdom itself reads of its own documents, and so cannot do without. */
const NEEDED = new Set(['createTreeWalker', 'nodeType']);

function hide(owner: object, name: string, element: Element): void {
  if ('documentElement' in owner && NEEDED.has(name)) return;
  if (name !== '' && name in owner)
    Object.defineProperty(owner, name, { value: element, configurable: true });
}
