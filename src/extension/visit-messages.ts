import * as v from 'valibot';

/** What a page of a granted site says to the background: its story stands still and may state a fate. */
export const SettledSchema = v.strictObject({ name: v.literal('visit/settled') });

/** What the background says to it: the address has changed without a load. */
export const MovedSchema = v.strictObject({ name: v.literal('visit/moved') });
