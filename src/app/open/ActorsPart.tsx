import { actorKindOf } from '../../core/exchange/actorSorts.ts';
import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import { ACTOR_KINDS, type ActorKind } from '../../core/model/actor.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Desk.module.css';
import type { DraftTable } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';

interface ActorsPartProps {
  readonly mapping: ImportMapping;
  readonly nodes: DraftTable | null;
  readonly words: OpenMessages;
  readonly onChange: (mapping: ImportMapping) => void;
}

const SAME_ID = ['by-dates', 'one-actor', 'two-actors', 'refuse'] as const;

/** What the file's words for sorts of actor mean, and what it means that one id has two names. */
export function ActorsPart({ mapping, nodes, words, onChange }: ActorsPartProps) {
  const { actorKinds, otherKind, sameId } = mapping;
  const { actorKinds: names } = messagesIn(words.lang);
  const chosen = new Map(actorKinds.map(({ value, kind }) => [value, kind]));
  const column = nodes?.columns.indexOf(mapping.nodes?.sort ?? '') ?? -1;
  const values = new Set([...chosen.keys(), ...(nodes?.samples[column] ?? [])]);
  const choose = (value: string, kind: ActorKind) =>
    onChange({ ...mapping, actorKinds: [...actorKinds.filter((one) => one.value !== value), { value, kind }] });
  return (
    <section className={styles.part} aria-label={words.actorsTable}>
      <h3>{words.actorsTable}</h3>
      {[...values].map((value) => (
        <KindField
          key={value}
          label={words.sortMeans(value)}
          kind={chosen.get(value) ?? actorKindOf(value) ?? otherKind}
          names={names}
          onKind={(kind) => choose(value, kind)}
        />
      ))}
      <KindField
        label={words.otherSort}
        kind={otherKind}
        names={names}
        onKind={(kind) => onChange({ ...mapping, otherKind: kind })}
      />
      <label className={tableStyles.field}>
        {words.sameId}
        <select
          value={sameId}
          onChange={({ target }) => onChange({ ...mapping, sameId: target.value as (typeof SAME_ID)[number] })}
        >
          {SAME_ID.map((meaning) => (
            <option key={meaning} value={meaning}>
              {words.sameIdMeanings[meaning]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface KindFieldProps {
  readonly label: string;
  readonly kind: ActorKind;
  readonly names: Readonly<Record<ActorKind, string>>;
  readonly onKind: (kind: ActorKind) => void;
}

function KindField({ label, kind, names, onKind }: KindFieldProps) {
  return (
    <label className={tableStyles.field}>
      {label}
      <select value={kind} onChange={({ target }) => onKind(target.value as ActorKind)}>
        {ACTOR_KINDS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
