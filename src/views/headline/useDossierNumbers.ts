import { useEffect, useState } from 'react';
import type { SourceNumbers } from '../../core/dossier/numberBeside.ts';
import type { Pick } from '../../core/model/pick.ts';
import { usePart } from '../../store/EntenteContext.ts';

interface Numbered {
  readonly pick: Pick;
  readonly numbers: SourceNumbers | null;
}

/** The numbers that sources have in the dossier of what is picked; null without one, and until it is there. */
export function useDossierNumbers(): SourceNumbers | null {
  const history = usePart('history');
  const pick = usePart('pick');
  const [numbered, setNumbered] = useState<Numbered | null>(null);
  useEffect(() => {
    if (!pick) return;
    let isWanted = true;
    // Comes with the dossier itself; where that cannot be loaded there are no numbers to agree with.
    import('../../core/dossier/numberPick.ts').then(
      ({ numberPick }) => isWanted && setNumbered({ pick, numbers: numberPick(history, pick) }),
      () => isWanted && setNumbered(null),
    );
    return () => {
      isWanted = false;
    };
  }, [history, pick]);
  return numbered?.pick === pick ? numbered.numbers : null;
}
