import { Suspense } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

const StripList = lazyPart(async () => (await import('./StripList.tsx')).StripList);

/** A few strips of what is picked; nothing while nothing is picked or all strips are on screen. */
export function Strips({ scale }: { readonly scale: TimeScale }) {
  const isWanted = useEntente((state) => state.pick !== null && state.view !== 'strips');
  if (!isWanted) return null;
  return (
    <Suspense>
      <StripList scale={scale} />
    </Suspense>
  );
}
