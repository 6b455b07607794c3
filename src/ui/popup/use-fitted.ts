import { useLayoutEffect, useState } from 'preact/hooks';

/** A window lower than this scrolls as a whole: between its top and the foot there would be too little room. */
const LOWEST = 400;

/**
 * Whether the window is as high as it gets and its content higher still. A popup grows after its content, so this is
 * looked at again whenever the window changes, and anew whenever `content` does.
 */
export function useFitted(content: unknown): boolean {
  const [fitted, setFitted] = useState<{ content: unknown } | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement;
      if (innerHeight >= LOWEST && scrollHeight > innerHeight) setFitted({ content });
    };
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [content]);
  return fitted !== null && fitted.content === content;
}
