import { isZoomed, zoomWindow } from '../../core/time/timeWindow.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Action } from './Action.tsx';
import styles from './Controls.module.css';
import { DaysSwitch } from './DaysSwitch.tsx';
import { Steps } from './Steps.tsx';

/** Stepping, playing, going to a date, one day or two, zooming, and what the two directions of the pulse mean. */
export function Controls() {
  const words = useMessages();
  const store = useEntenteStore();
  const isWhole = useEntente((state) => !isZoomed(state.time.window, state.span));
  const { changedWindow } = store.getState();
  const zoom = (factor: number) =>
    changedWindow((present, all) => {
      const { day } = store.getState();
      const isSeen = day >= present.from && day <= present.to;
      return zoomWindow(present, all, factor, isSeen ? day : (present.from + present.to) / 2);
    });
  return (
    <div className={styles.controls}>
      <Steps />
      <DaysSwitch />
      <ul className={styles.key}>
        <li data-turn="made">{words.tiesMade}</li>
        <li data-turn="broken">{words.tiesBroken}</li>
      </ul>
      <div className={styles.zoom}>
        <Action icon="minus" words={words.zoomTimeOut} isOff={isWhole} onPress={() => zoom(2)} />
        <Action icon="plus" words={words.zoomTimeIn} isOff={false} onPress={() => zoom(0.5)} />
        <Action
          icon="fit"
          words={words.zoomTimeAll}
          isOff={isWhole}
          onPress={() => changedWindow((present, all) => ({ ...present, ...all }))}
        />
      </div>
    </div>
  );
}
