import { parseDataset } from '../core/dataset/parseDataset.ts';
import type { FigureSubject } from '../core/figure/figureSubject.ts';
import { foldTies } from '../core/history/foldTies.ts';
import type { History } from '../core/history/history.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { decodeView, type Language } from '../core/permalink/viewParams.ts';
import { planScene, type ScenePlan } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import { figureSubjectOf } from './figureSubjectOf.ts';

interface Opened {
  readonly dataset: Dataset;
  readonly history: History;
  readonly plan: ScenePlan;
}

const opened = new Map<string, Opened>();

function open(text: string): Opened {
  const { dataset, faults } = parseDataset(text);
  if (!dataset || faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const history = foldTies(dataset);
  return { dataset, history, plan: planScene(dataset, history, dataset.positions) };
}

/** The subject of a figure for tests: what a link's query shows of a dataset, given as its text. */
export function subjectOf(text: string, query = '', lang: Language = 'en'): FigureSubject {
  const known = opened.get(text) ?? open(text);
  opened.set(text, known);
  const { dataset, history, plan } = known;
  const store = createEntenteStore(dataset, history, plan, decodeView(query).params, lang);
  return figureSubjectOf(store.getState(), `https://example.org/entente/${query}`);
}
