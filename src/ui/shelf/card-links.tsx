import type { Show } from '../../extension/messages.ts';
import { SourceLinks } from '../source-links.tsx';

type CardSource = Pick<Show['sources'][number], 'form' | 'title' | 'author'>;

/** On the shelf evidence is left behind: each entry of a history links to its own. */
const stated = <T,>(value: T | null) => (value === null ? null : { value, evidence: [] });

/** Where a source work of the shelf may be found. */
export function CardLinks({ source: { form, title, author } }: { source: CardSource }) {
  return <SourceLinks source={{ form: stated(form), title: stated(title), author: stated(author) }} />;
}
