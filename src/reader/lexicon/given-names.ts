export const GIVEN_NAMES = new Set(['john','mary']);
