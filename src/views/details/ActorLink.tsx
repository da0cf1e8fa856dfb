import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { TextButton } from '../../ui/TextButton.tsx';

/** The name of an actor, which leads to its dossier. */
export function ActorLink({ id, isUnderlined = false }: { readonly id: ActorId; readonly isUnderlined?: boolean }) {
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const picked = usePart('picked');
  const name = actorName(dataset, id, lang);
  if (!dataset.actors.has(id)) return <span lang={name.lang}>{name.text}</span>;
  return (
    <TextButton lang={name.lang} isUnderlined={isUnderlined} onClick={() => picked({ type: 'actor', id })}>
      {name.text}
    </TextButton>
  );
}
