import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabReading } from '../../extension/messages.ts';
import type { Port } from './port.ts';

function asError(error: unknown): TabReading {
  return { state: 'error', message: error instanceof Error ? error.message : String(error) };
}

/** What is known of the tab's page, null until it is; `hidden` replaces the hidden facts, `retry` reads again. */
export function useReading(port: Port) {
  const [reading, setReading] = useState<TabReading | null>(null);
  const latest = useRef(0);

  const open = useCallback(
    async (fresh: boolean) => {
      latest.current += 1;
      const mine = latest.current;
      const found = await port.open(fresh).catch(asError);
      if (mine === latest.current) setReading(found);
    },
    [port],
  );

  useEffect(() => {
    setReading(null);
    void open(false);
    return port.followReading(() => void open(false));
  }, [port, open]);

  const setHidden = useCallback((hidden: string[]) => {
    setReading((known) => (known !== null && 'hidden' in known ? { ...known, hidden } : known));
  }, []);

  const retry = useCallback(() => {
    setReading(null);
    void open(true);
  }, [open]);

  return { reading, setHidden, retry };
}
