import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { shownProviders, USUAL_CHOICE } from '../onward/choice.ts';

/** Where links lead, in the reader's order. */
export const ProvidersContext = createContext(shownProviders(USUAL_CHOICE));

export const useProviders = () => useContext(ProvidersContext);
