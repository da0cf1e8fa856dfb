import { Suspense } from 'react';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { nextStep, previousStep } from '../../store/timeSteps.ts';
import { useMessages } from '../../store/useMessages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Action } from './Action.tsx';
import styles from './Controls.module.css';
import { DateField } from './DateField.tsx';

const TimeSettings = lazyPart(async () => (await import('./TimeSettings.tsx')).TimeSettings);

/** Stepping by the chosen unit, playing, going to a date, and what is chosen about it. */
export function Steps() {
  const words = useMessages();
  const store = useEntenteStore();
  const unit = useEntente((state) => state.time.unit);
  const isPlaying = usePart('isPlaying');
  const isLooping = useEntente((state) => state.time.loop !== null);
  const isFirst = useEntente((state) => previousStep(state) === null);
  const isLast = useEntente((state) => nextStep(state) === null);
  const { stepped, played, paused } = store.getState();
  return (
    <div className={styles.steps}>
      <Action icon="previous" words={words.previousStep[unit]} isOff={isFirst} onPress={() => stepped('back')} />
      <Action
        icon={isPlaying ? 'pause' : 'play'}
        words={isPlaying ? words.pause : words.play}
        isOff={isFirst && isLast && !isLooping}
        onPress={() => (isPlaying ? paused() : played())}
      />
      <Action icon="next" words={words.nextStep[unit]} isOff={isLast} onPress={() => stepped('on')} />
      <DateField held="day" name={words.goToDate} />
      <Suspense>
        <TimeSettings />
      </Suspense>
    </div>
  );
}
