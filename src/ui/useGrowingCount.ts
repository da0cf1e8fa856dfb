import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a long list to render: the first `step` at once and `step` more whenever the page has time, so that no
 * list freezes it and every list is whole in the end.
 */
export function useGrowingCount(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setCount((shown) => shown + step)), 16);
    return () => clearTimeout(timer);
  }, [count, total, step]);
  return Math.min(count, total);
}
