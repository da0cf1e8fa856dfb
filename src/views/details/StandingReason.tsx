import { useMemo } from 'react';
import { standingReason } from '../../core/dossier/standingReason.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { TieState } from '../../core/history/tieState.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Marked } from '../../ui/Marked.tsx';

/** The standing of a tie on the day in a sentence that says by whose words: "Contested: Mali asserts it; Ukraine denies it." */
export function StandingReason({ state }: { readonly state: TieState }) {
  const { standings } = useMessages();
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const history = usePart('history');
  const day = usePart('day');
  const { standing, basis, voices } = useMemo(() => standingReason(history, state, day), [history, state, day]);
  const spoken = voices.map(({ says, by }) =>
    words.voices[says](by.map((id) => actorName(history.dataset, id, lang).text)),
  );
  const reasons = [
    ...(basis === 'reported' ? [words.reportedAsFact] : []),
    ...(basis === 'claimed' && voices.length === 0 ? [words.restsOnClaims] : []),
    ...spoken,
    ...(standing === 'alleged' && voices.length > 0 ? [words.nobodyElse] : []),
    ...(standing === 'denied' ? [words.nobodyUpholds] : []),
  ];
  return (
    <p>
      <Marked
        parts={markNames(
          words.standingSentence(standings[standing], reasons),
          voices.flatMap(({ by }) => by),
        )}
      />
    </p>
  );
}
