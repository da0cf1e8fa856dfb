import { useEffect, useState } from 'react';
import { useEntenteStore } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { announceSteps, type PatientClock } from './announceSteps.ts';

const CLOCK: PatientClock = {
  now: () => performance.now(),
  after: (ms, onTime) => {
    const timer = setTimeout(onTime, ms);
    return () => clearTimeout(timer);
  },
};

/** The one place of the page that a screen reader speaks of by itself: what the last step in time or filter brought. */
export function LiveRegion() {
  const store = useEntenteStore();
  const words = useMessages();
  const [sentence, setSentence] = useState('');
  useEffect(() => announceSteps(store, words, setSentence, CLOCK), [store, words]);
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true" data-live>
      {sentence}
    </p>
  );
}
