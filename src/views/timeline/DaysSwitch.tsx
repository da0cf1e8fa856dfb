import { chooseSince } from '../../store/chooseSince.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import styles from './Controls.module.css';
import { DateField } from './DateField.tsx';

/** Whether one day is looked at or two are compared; and of two, the field of the other one and their swap. */
export function DaysSwitch() {
  const words = useMessages();
  const store = useEntenteStore();
  const isCompared = useEntente((state) => state.since !== null);
  const choose = (days: 'one' | 'two') => {
    const state = store.getState();
    state.comparedSince(days === 'one' ? null : chooseSince(state));
  };
  return (
    <div className={styles.days}>
      <Choice
        legend={words.howManyDays}
        isLegendHidden
        options={[
          ['one', words.oneDay],
          ['two', words.twoDays],
        ]}
        chosen={isCompared ? 'two' : 'one'}
        onChoose={choose}
      />
      {isCompared && (
        <>
          <DateField held="since" name={words.goToSince} />
          <Button icon="swap" isIconOnly onClick={() => store.getState().swappedDays()}>
            {words.swapDays}
          </Button>
        </>
      )}
    </div>
  );
}
