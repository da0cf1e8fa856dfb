import { useMemo } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { offerSince, type SinceOffer } from '../../store/chooseSince.ts';
import { useParts } from '../../store/EntenteContext.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { useSettled } from '../../store/useSettled.ts';
import styles from './Compare.module.css';

/** Days worth comparing with; how many days there are and which is which is chosen on the timeline. */
export function SinceOffers() {
  const words = useCompareMessages();
  const { dataset, span, lang, comparedSince } = useParts('dataset', 'span', 'lang', 'comparedSince');
  const day = useSettled((state) => state.day);
  const since = useSettled((state) => state.since);
  const offers = useMemo(() => offerSince({ dataset, span, day }), [dataset, span, day]);
  const nameOf = ({ why }: SinceOffer) => {
    if (why === 'month') return { text: words.monthEarlier };
    if (why === 'year') return { text: words.yearEarlier };
    const name = wordsIn(why.name, lang);
    return { text: words.sinceLandmark(name.text), lang: name.lang === lang ? undefined : name.lang };
  };
  return (
    <div className={styles.offers}>
      {offers.map((offer) => {
        const name = nameOf(offer);
        return (
          <button
            key={typeof offer.why === 'string' ? offer.why : offer.why.event}
            type="button"
            lang={name.lang}
            aria-pressed={offer.since === since}
            onClick={() => comparedSince(offer.since)}
          >
            {name.text}
          </button>
        );
      })}
    </div>
  );
}
