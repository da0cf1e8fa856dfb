import { sourcesOfTie } from '../dossier/tieSources.ts';
import type { ActorId } from '../model/actor.ts';
import type { SourceId } from '../model/source.ts';
import type { SceneEdge } from '../scene/scene.ts';
import { bracketed } from './citeSources.ts';
import type { SceneTitles } from './drawScene.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { nameOf, tieLine } from './tieWords.ts';

/** What ties and actors say in tooltips, citing no source beyond those that are listed. */
export function titlesOf(
  subject: FigureSubject,
  words: FigureWords,
  numbers: ReadonlyMap<SourceId, number>,
  listed: number,
): SceneTitles {
  const states = new Map(subject.states.map((state) => [state.tie, state]));
  return {
    titleOf: ({ tie, id }: SceneEdge) => {
      const state = states.get(tie);
      if (!state) return id;
      const cited = bracketed(sourcesOfTie(subject.history, state), numbers, listed);
      return `${tieLine(subject, state, words)} ${cited}`.trim();
    },
    actorTitle: (id: ActorId) => {
      const kind = subject.dataset.actors.get(id)?.kind;
      const name = nameOf(subject.dataset, id, subject.lang);
      return kind ? `${name} (${words.actorKinds[kind]})` : name;
    },
  };
}
