import { MIN_DAY } from '../../core/time/day.ts';
import type { EdtfDate } from '../../core/time/edtfDate.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';

/** A date as uncertain as it is, which leads to the first day that it can mean; words alone where that is not known. */
export function DayLink({ date }: { readonly date: EdtfDate }) {
  const words = useMessages();
  const lang = usePart('lang');
  const wentTo = usePart('wentTo');
  const target = useEntente((state) => state.span.clamp(date.earliest));
  const text = formatEdtf(date, lang);
  if (date.earliest === MIN_DAY) return <span>{text}</span>;
  return (
    <TextButton title={words.goToDay(formatDay(target, lang, 'long'))} onClick={() => wentTo(target)}>
      {text}
    </TextButton>
  );
}
