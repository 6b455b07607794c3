import * as v from 'valibot';

/** A record that could not be read, with where it stood and why. */
export const AsideSchema = v.object({
  at: v.string(),
  from: v.string(),
  field: v.string(),
  message: v.string(),
  record: v.unknown(),
});
export interface SetAside extends v.InferOutput<typeof AsideSchema> {
  id: number;
}
