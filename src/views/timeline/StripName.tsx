import { actorName } from '../../core/dossier/tieName.ts';
import { isolated } from '../../core/model/isolate.ts';
import type { Pick } from '../../core/model/pick.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieKey } from '../../core/model/tie.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './Strips.module.css';

interface StripNameProps {
  readonly tie: TieKey;
  readonly pick: Pick | null;
}

/** Names a tie beside its strip: by the other actor and the kind when an actor is picked, else by both actors. */
export function StripName({ tie, pick }: StripNameProps) {
  const words = useStripsMessages();
  const markNames = useMarkNames();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const kind = dataset.vocabulary.get(tie.kind);
  const short = Object.hasOwn(words.kindsInShort, tie.kind) ? words.kindsInShort[tie.kind] : undefined;
  const kindName = short ?? (kind ? wordsIn(kind.name, lang).text : tie.kind);
  const nameOf = (id: string) => {
    const actor = dataset.actors.get(id);
    return actor ? actorName(dataset, id, lang).text : id;
  };
  const codeOf = (id: string) => isolated(dataset.actors.get(id)?.short ?? nameOf(id));
  const arrow = kind?.isDirected ? '→' : '–';
  const isOfActor = pick?.type === 'actor';
  const isTowards = isOfActor && tie.b === pick.id;
  const who = isOfActor ? nameOf(isTowards ? tie.a : tie.b) : `${codeOf(tie.a)} ${arrow} ${codeOf(tie.b)}`;
  return (
    <span className={styles.name} title={`${nameOf(tie.a)} ${arrow} ${nameOf(tie.b)}, ${kindName}`}>
      <Marked parts={markNames(who, [tie.a, tie.b])} />{' '}
      <span className={styles.kind}>
        <Marked parts={markNames(kindName, [], tie.kind)} />
      </span>
    </span>
  );
}
