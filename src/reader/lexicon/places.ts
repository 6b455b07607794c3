export const PLACES = new Set(['chicago']);
