import { useId, useMemo } from 'react';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { isSpacingOffered, periodToLoop, SPEEDS, STEP_UNITS } from '../../store/timeControl.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import styles from './TimeSettings.module.css';
import { useFlyout } from './useFlyout.ts';

/** A button that opens what is chosen less often: what a step goes to, how playback runs, how the axis is spaced. */
export function TimeSettings() {
  const words = useMessages();
  const { isOpen, rootRef, toggle, listeners } = useFlyout();
  return (
    <div ref={rootRef} className={styles.menu} {...listeners}>
      <Button icon="sliders" isIconOnly aria-expanded={isOpen} onClick={toggle}>
        {words.timeSettings}
      </Button>
      {isOpen && <Settings />}
    </div>
  );
}

function Settings() {
  const words = useMessages();
  const store = useEntenteStore();
  const { choseStepUnit, choseSpeed, choseSpacing } = store.getState();
  const { unit, speed, window } = usePart('time');
  const dataset = usePart('dataset');
  const span = usePart('span');
  const isBursty = useMemo(() => isSpacingOffered({ dataset, span }), [dataset, span]);
  return (
    <fieldset className={styles.panel} aria-label={words.timeSettings}>
      <Choice
        legend={words.stepBy}
        options={STEP_UNITS.map((one) => [one, words.stepUnits[one]] as const)}
        chosen={unit}
        onChoose={choseStepUnit}
      />
      <Choice
        legend={words.speed}
        options={SPEEDS.map((one) => [String(one), words.timesAsFast(one)] as const)}
        chosen={String(speed)}
        onChoose={(chosen) => choseSpeed(SPEEDS.find((one) => String(one) === chosen) ?? 1)}
      />
      <Loop />
      {isBursty && (
        <Choice
          legend={words.spacing}
          options={[
            ['time', words.spacings.time],
            ['event', words.spacings.event],
          ]}
          chosen={window.spacing ? 'event' : 'time'}
          onChoose={choseSpacing}
        />
      )}
    </fieldset>
  );
}

/** Whether playback goes round, and in which days: those it goes round in, or would if it were asked to now. */
function Loop() {
  const words = useMessages();
  const store = useEntenteStore();
  const id = useId();
  const lang = usePart('lang');
  const isOn = useEntente((state) => state.time.loop !== null);
  const from = useEntente((state) => (state.time.loop ?? periodToLoop(state)).from);
  const to = useEntente((state) => (state.time.loop ?? periodToLoop(state)).to);
  return (
    <div>
      <label className={styles.loop}>
        <input type="checkbox" checked={isOn} aria-describedby={id} onChange={() => store.getState().toggledLoop()} />
        {words.loop}
      </label>
      <p id={id} className={styles.period}>
        {words.fromTo(formatDay(from, lang, 'short'), formatDay(to, lang, 'short'))}
      </p>
    </div>
  );
}
