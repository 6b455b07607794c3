import * as v from 'valibot';
import { patternFault } from './pattern.ts';
import { DEFAULT_PROVIDERS, MEDIUMS, PROVIDERS, type Provider } from './providers.ts';

/** Where links lead, as the reader chose it: the project's own places and the reader's, in one order. */

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** A place of the reader's own, such as the catalog of their library. */
export const OwnProviderSchema = v.object({
  id: v.pipe(v.string(), v.startsWith('own-')),
  name: text(60),
  serves: v.picklist(MEDIUMS),
  pattern: v.pipe(
    text(2000),
    v.check((pattern) => patternFault(pattern) === null),
  ),
});

export const ChoiceSchema = v.object({
  /** In the order the reader likes. Those that it does not name come last, and are not shown. */
  order: v.array(v.object({ id: v.string(), shown: v.boolean() })),
  own: v.array(OwnProviderSchema),
});
export type Choice = v.InferOutput<typeof ChoiceSchema>;

/** A place, and whether links lead there. */
export interface Listed {
  provider: Provider;
  shown: boolean;
}

/** What links lead to until the reader chooses otherwise. */
export const USUAL_CHOICE: Choice = {
  order: DEFAULT_PROVIDERS.map((id) => ({ id, shown: true })),
  own: [],
};

/** Every place there is, in the reader's order. A place of an older version that is gone is passed over. */
export function listed({ order, own }: Choice): Listed[] {
  const known = new Map([...PROVIDERS, ...own].map((provider) => [provider.id, provider]));
  const chosen = order.flatMap(({ id, shown }) => {
    const provider = known.get(id);
    known.delete(id);
    return provider === undefined ? [] : [{ provider, shown }];
  });
  return [...chosen, ...[...known.values()].map((provider) => ({ provider, shown: false }))];
}

/** The places that links lead to, in the reader's order. */
export function shownProviders(choice: Choice): Provider[] {
  return listed(choice)
    .filter(({ shown }) => shown)
    .map(({ provider }) => provider);
}

function withOrder(choice: Choice, places: readonly Listed[]): Choice {
  return { ...choice, order: places.map(({ provider, shown }) => ({ id: provider.id, shown })) };
}

/** Shows the links to a place, or shows them no more. */
export function show(choice: Choice, id: string, shown: boolean): Choice {
  return withOrder(
    choice,
    listed(choice).map((place) => (place.provider.id === id ? { ...place, shown } : place)),
  );
}

/** Moves a place before (-1) or behind (1) its neighbor among those that serve the same. */
export function move(choice: Choice, id: string, by: -1 | 1): Choice {
  const places = listed(choice);
  const from = places.findIndex(({ provider }) => provider.id === id);
  const place = places[from];
  const serves = place?.provider.serves;
  let to = from + by;
  while (places[to] !== undefined && places[to]?.provider.serves !== serves) to += by;
  const neighbor = places[to];
  if (place === undefined || neighbor === undefined) return choice;
  places[from] = neighbor;
  places[to] = place;
  return withOrder(choice, places);
}

/** Adds a place of the reader's own, before all others of its kind, and shows it. */
export function addOwn(choice: Choice, { name, serves, pattern }: Omit<Provider, 'id'>): Choice {
  const numbers = choice.own.map(({ id }) => Number.parseInt(id.slice('own-'.length), 10) || 0);
  const provider = { id: `own-${Math.max(0, ...numbers) + 1}`, name, serves, pattern };
  const added = { ...choice, own: [...choice.own, provider] };
  return withOrder(added, [{ provider, shown: true }, ...listed(choice)]);
}

/** Takes a place of the reader's own away. */
export function removeOwn({ order, own }: Choice, id: string): Choice {
  const isOther = (one: { id: string }) => one.id !== id;
  return { order: order.filter(isOther), own: own.filter(isOther) };
}
