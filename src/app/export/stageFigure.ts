import type { FigureSubject } from '../../core/figure/figureSubject.ts';
import type { ShownRow, ShownTie } from '../../core/figure/shownTable.ts';
import { encodeView, type Language, type ViewParams } from '../../core/permalink/viewParams.ts';
import { dayText } from '../../core/time/day.ts';
import { en } from '../../locales/export/en.ts';
import { fr } from '../../locales/export/fr.ts';
import { loadMessages } from '../../locales/messagesIn.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import type { EntenteState, EntenteStore } from '../../store/ententeState.ts';
import { figureSubjectOf } from '../../store/figureSubjectOf.ts';
import { viewParamsOf } from '../../store/viewParamsOf.ts';
import { DEFAULT_DATASET } from '../bundledDatasets.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import type { ViewChoices } from './figureChoices.ts';
import { shownChanges, shownTies } from './shownOnStage.ts';

/** A row of what is shown on one day of a filmstrip. */
export interface FilmstripRow extends ShownTie {
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** What a figure is made of: its subjects, one for each picture, the query that opens the view, and what is shown. */
export interface StagedFigure {
  readonly subjects: readonly FigureSubject[];
  readonly query: string;
  readonly rows: readonly (ShownRow | FilmstripRow)[];
}

const CERTAINTY = { en, fr };

/** Makes a store on which figures of a view are staged without moving what the reader sees. */
export function createFigureStage({ dataset, record, history, plan, lang }: EntenteState): EntenteStore {
  return createEntenteStore(dataset, history, plan, {}, lang, record);
}

/**
 * The query of a view. It names the day even where the dataset opens on it, which a later edition may not; its language is
 * left out where whoever reads it without one reads English anyway.
 */
function queryOf(state: EntenteState): string {
  const lang = state.lang === 'en' && preferredLanguage() === 'en' ? 'en' : '';
  return encodeView({ ...viewParamsOf(state, { data: DEFAULT_DATASET, lang }), at: state.day });
}

/** The whole address of a query of this app, or of the same app on another site. */
export function addressOf(query: string, site = location.href): string {
  return new URL(`./${query}`, site).href;
}

/** Puts what the reader sees on the stage of figures, in a figure's language, as one picture or several. */
export async function stageFigure(
  stage: EntenteStore,
  seen: EntenteState,
  { kind, days }: Pick<ViewChoices, 'kind' | 'days'>,
  lang: Language,
  datasetHash: string,
  site?: string,
): Promise<StagedFigure> {
  await loadMessages(lang);
  const { since, page: _page, ...view } = viewParamsOf(seen, { data: '', lang: '' });
  const follow = (params: ViewParams) => {
    stage.getState().followed({ ...view, lang, ...params });
    return stage.getState();
  };
  const compared = kind === 'comparison' && since !== undefined ? { since } : {};
  const opening = follow({ at: seen.day, ...compared });
  const query = queryOf(opening);
  const link = addressOf(query, site);
  if (kind !== 'filmstrip') {
    const rows = kind === 'comparison' ? shownChanges(opening, CERTAINTY[lang]) : shownTies(opening);
    return { subjects: [figureSubjectOf(opening, link, datasetHash)], query, rows };
  }
  const pictures = days.map((at) => {
    const state = follow({ at });
    const day = dayText(at);
    return {
      subject: figureSubjectOf(state, link, datasetHash),
      rows: shownTies(state).map((row): FilmstripRow => ({ day, ...row })),
    };
  });
  return { subjects: pictures.map(({ subject }) => subject), query, rows: pictures.flatMap(({ rows }) => rows) };
}
