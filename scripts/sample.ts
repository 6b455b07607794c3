import * as v from 'valibot';
import { type Kept, KeptSchema } from '../src/extension/kept-schema.ts';
import { type Site, savedPage, serve } from './site.ts';

/** The sample story that a new developer tries the package on. */

export const SAMPLE_PATH = '/netflix-cancels-partner-track-one-season/';

export function serveSample(): Promise<Site> {
  return serve({ [SAMPLE_PATH]: savedPage('partner-track') });
}

const PREFIX = 'reading:';

/**
 * The first reading in session storage, and the tab that it is kept for.
 *
 * @param stored all that is stored there
 * @throws where there is none that can be read
 */
export function readingAmong(stored: unknown): Kept & { tabId: string } {
  const [key = '', kept] = Object.entries(Object(stored)).find(([name]) => name.startsWith(PREFIX)) ?? [];
  return { ...v.parse(KeptSchema, kept), tabId: key.slice(PREFIX.length) };
}

/** macOS and Windows always have one; elsewhere a window needs an X or Wayland server. */
export function hasDisplay(): boolean {
  const { platform, env } = process;
  if (env['SHELVED_HEADLESS'] === '1') return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
