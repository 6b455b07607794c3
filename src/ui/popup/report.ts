import type { TabReading } from '../../extension/messages.ts';

/**
 * What a bug report holds, as JSON: the state, the article and its brief where there are any, and which facts were
 * hidden as wrong.
 *
 * @param version of the extension.
 */
export function report(reading: TabReading, version: string): string {
  return JSON.stringify({ shelved: version, ...reading }, null, 2);
}
