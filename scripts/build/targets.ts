/** The browsers a package is made for, as Vite's modes and the folders of `dist` name them. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];
