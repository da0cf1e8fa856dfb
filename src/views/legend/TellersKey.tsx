import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { UpheldBy } from '../../core/scene/scene.ts';
import { tellerCodes } from '../../core/scene/tellerCodes.ts';
import { usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TellerDisc } from '../../ui/TellerDisc.tsx';
import { Count } from './Count.tsx';
import legend from './Legend.module.css';

function countUpheldBy(upholder: UpheldBy) {
  return ({ moment }: EntenteState) => {
    let count = 0;
    for (const { upheldBy } of moment.edges.values()) if (upheldBy === upholder) count++;
    return count;
  };
}

const COUNTS = { both: countUpheldBy('both'), first: countUpheldBy('first'), second: countUpheldBy('second') } as const;

interface TellersKeyProps {
  readonly first: ActorId;
  readonly second: ActorId;
}

/** Explains the discs of two compared tellers, with how many drawn ties there are of each class. */
export function TellersKey({ first, second }: TellersKeyProps) {
  const words = useMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const plan = usePart('plan');
  const [firstCode, secondCode] = tellerCodes(plan, first, second);
  const nameOf = (id: ActorId) => actorName(dataset, id, lang).text;
  const marks = [
    {
      key: 'both',
      name: words.tellerKeys.both,
      mark: <LineSwatch {...SWATCH} trace={swatchOf({ stance: 'cooperative' })} />,
    },
    {
      key: 'first',
      name: <Marked parts={markNames(words.tellerKeys.only(nameOf(first)), [first])} />,
      mark: <TellerDisc code={firstCode} />,
    },
    {
      key: 'second',
      name: <Marked parts={markNames(words.tellerKeys.only(nameOf(second)), [second])} />,
      mark: <TellerDisc code={secondCode} isSecond />,
    },
  ] as const;
  return (
    <section aria-labelledby="legend-tellers">
      <h2 id="legend-tellers">{words.tellerKeys.title}</h2>
      <ul>
        {marks.map(({ key, name, mark }) => (
          <li key={key} className={legend.row}>
            <span className={legend.discCell} aria-hidden="true">
              {mark}
            </span>
            <span className={legend.words}>{name}</span> <Count of={COUNTS[key]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
