import { isZoomed, type TimeWindow, zoomWindow } from '../../core/time/timeWindow.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { nextStop, previousStop } from '../../store/eventStops.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import styles from './Controls.module.css';
import { DateField } from './DateField.tsx';
import type { ChangeWindow } from './useTimeWindow.ts';

interface ControlsProps {
  readonly window: TimeWindow;
  readonly changeWindow: ChangeWindow;
}

interface ActionProps {
  readonly icon: IconName;
  readonly words: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** A button that keeps its focus and its name when there is nothing to do. */
function Action({ icon, words, isOff, onPress }: ActionProps) {
  return (
    <Button icon={icon} isIconOnly aria-disabled={isOff} onClick={() => !isOff && onPress()}>
      {words}
    </Button>
  );
}

function Steps() {
  const words = useMessages();
  const store = useEntenteStore();
  const isPlaying = useEntente((state) => state.isPlaying);
  const isFirst = useEntente((state) => previousStop(state) === null);
  const isLast = useEntente((state) => nextStop(state) === null);
  const goTo = (day: number | null) => day !== null && store.getState().wentTo(day);
  return (
    <div className={styles.steps}>
      <Action
        icon="previous"
        words={words.previousEvent}
        isOff={isFirst}
        onPress={() => goTo(previousStop(store.getState()))}
      />
      <Action
        icon={isPlaying ? 'pause' : 'play'}
        words={isPlaying ? words.pause : words.play}
        isOff={isFirst && isLast}
        onPress={() => (isPlaying ? store.getState().paused() : store.getState().played())}
      />
      <Action icon="next" words={words.nextEvent} isOff={isLast} onPress={() => goTo(nextStop(store.getState()))} />
      <DateField />
    </div>
  );
}

/** Stepping, playing, going to a date, zooming, and what the two directions of the pulse mean. */
export function Controls({ window, changeWindow }: ControlsProps) {
  const words = useMessages();
  const store = useEntenteStore();
  const isWhole = !isZoomed(window, store.getState().span);
  const zoom = (factor: number) =>
    changeWindow((present, all) => {
      const { day } = store.getState();
      const isSeen = day >= present.from && day <= present.to;
      return zoomWindow(present, all, factor, isSeen ? day : (present.from + present.to) / 2);
    });
  return (
    <div className={styles.controls}>
      <Steps />
      <div className={styles.scale}>
        <ul className={styles.key}>
          <li data-turn="made">{words.tiesMade}</li>
          <li data-turn="broken">{words.tiesBroken}</li>
        </ul>
        <div className={styles.zoom}>
          <Action icon="minus" words={words.zoomTimeOut} isOff={isWhole} onPress={() => zoom(2)} />
          <Action icon="plus" words={words.zoomTimeIn} isOff={false} onPress={() => zoom(0.5)} />
          <Action icon="fit" words={words.zoomTimeAll} isOff={isWhole} onPress={() => changeWindow((_, all) => all)} />
        </div>
      </div>
    </div>
  );
}
