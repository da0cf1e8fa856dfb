import { swatchOf } from '../../core/dossier/swatchOf.ts';
import { STANDINGS, type Standing } from '../../core/model/stance.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';
import { FilterRow } from './FilterRow.tsx';
import { Manner } from './Manner.tsx';
import { ToggleRow } from './ToggleRow.tsx';

function countDenied({ moment }: EntenteState): number {
  return moment.tally.standings.get('denied') ?? 0;
}

/** How far the ties of the day are agreed upon; what is only denied is shown on request, all else unless it is hidden. */
export function StandingRows({ standings }: { readonly standings: ReadonlySet<Standing> }) {
  const words = useMessages();
  const isDeniedShown = useEntente((state) => state.filters.isDeniedShown);
  const toggledExtra = usePart('toggledExtra');
  if (standings.size < 2) return null;
  return (
    <section aria-labelledby="legend-standings">
      <h2 id="legend-standings">{words.columns.standing}</h2>
      <ul>
        {STANDINGS.filter((standing) => standings.has(standing)).map((standing) =>
          standing === 'denied' ? (
            <ToggleRow
              key={standing}
              words={words.standings[standing]}
              hint={words.standingHints[standing]}
              isShown={isDeniedShown}
              count={countDenied}
              onToggle={() => toggledExtra('denied')}
            >
              <Manner trace={swatchOf({ stance: 'cooperative', standing })} />
            </ToggleRow>
          ) : (
            <FilterRow
              key={standing}
              name={standing}
              words={words.standings[standing]}
              hint={words.standingHints[standing]}
              count={(tally) => tally.standings.get(standing) ?? 0}
            >
              <Manner trace={swatchOf({ stance: 'cooperative', standing })} />
            </FilterRow>
          ),
        )}
      </ul>
    </section>
  );
}
