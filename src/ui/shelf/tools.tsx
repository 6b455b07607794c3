import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fateName } from '../../words/fate.ts';
import { formName } from '../../words/labels.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { useWords } from '../words-context.ts';
import type { Found, Wanted } from './use-shelf.ts';

type Filters = Wanted['filters'];
type Name = keyof Filters;

const FILTERS: { name: Name; label: MessageKey }[] = [
  { name: 'fates', label: 'filterFate' },
  { name: 'networks', label: 'filterNetwork' },
  { name: 'forms', label: 'filterForm' },
  { name: 'tags', label: 'filterTag' },
];

const SORTS: { sort: Wanted['sort']; label: MessageKey }[] = [
  { sort: 'match', label: 'sortMatch' },
  { sort: 'date', label: 'sortDate' },
  { sort: 'title', label: 'sortTitle' },
  { sort: 'fate', label: 'sortFate' },
];

const NAMES: { [Key in Name]: (value: Filters[Key][number], words: Words) => string } = {
  fates: fateName,
  networks: (network) => network,
  forms: formName,
  tags: (tag) => tag,
};

interface Props {
  wanted: Wanted;
  facets: Found['facets'];
  ask(change: Partial<Wanted>): void;
}

type FiltersProps = Pick<Props, 'facets' | 'ask'> & { filters: Filters };

function Filter<Key extends Name>({
  name,
  label,
  filters,
  facets,
  ask,
}: FiltersProps & { name: Key; label: MessageKey }) {
  const { say, number, words } = useWords();
  const chosen: string = filters[name][0] ?? '';
  const values = facets[name];
  if (values.length === 0 && chosen === '') return null;
  const isThere = values.some(({ value }) => value === chosen);
  const choose = (value: string) => {
    const found = values.find((one) => one.value === value);
    ask({ filters: { ...filters, [name]: found === undefined ? [] : [found.value] } });
  };
  return (
    <label>
      <span>{say(label)}</span>
      <select data-filter={name} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say('filterAny')}</option>
        {chosen !== '' && !isThere && <option value={chosen}>{chosen}</option>}
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {say('filterCounted', {
              value: NAMES[name](value, words),
              count: number(count),
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The filters, which stay as they are while a text is typed: a shelf has many networks and tags. */
function FilterList({ filters, facets, ask }: FiltersProps) {
  return useMemo(
    () => (
      <>
        {FILTERS.map(({ name, label }) => (
          <Filter key={name} name={name} label={label} filters={filters} facets={facets} ask={ask} />
        ))}
      </>
    ),
    [filters, facets, ask],
  );
}

function Sort({ wanted, ask }: Pick<Props, 'wanted' | 'ask'>) {
  const { say } = useWords();
  const isAsked = wanted.text.trim() !== '';
  const sort = !isAsked && wanted.sort === 'match' ? 'date' : wanted.sort;
  return (
    <label>
      <span>{say('sortLabel')}</span>
      <select
        data-filter="sort"
        value={sort}
        onChange={(event) => ask({ sort: event.currentTarget.value as Wanted['sort'] })}
      >
        {SORTS.filter((one) => isAsked || one.sort !== 'match').map((one) => (
          <option key={one.sort} value={one.sort}>
            {say(one.label)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The slash goes to the search, as on many sites, unless it is being typed somewhere. */
function useSlash(field: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea, select') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [field]);
}

/** Search as you type, filters and order. */
export function Tools({ wanted, facets, ask }: Props) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <search class="tools">
      <label class="search">
        <span>{say('searchLabel')}</span>
        <input
          ref={field}
          type="search"
          value={wanted.text}
          onInput={(event) => ask({ text: event.currentTarget.value })}
        />
      </label>
      <FilterList filters={wanted.filters} facets={facets} ask={ask} />
      <Sort wanted={wanted} ask={ask} />
    </search>
  );
}
