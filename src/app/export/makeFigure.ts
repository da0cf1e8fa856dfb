import { citationLanguageOf } from '../../core/citation/citation.ts';
import { buildFigure } from '../../core/figure/buildFigure.ts';
import { buildFilmstrip } from '../../core/figure/buildFilmstrip.ts';
import type { FigureModel, FigureOptions } from '../../core/figure/figureModel.ts';
import { writePayload } from '../../core/figure/figurePayload.ts';
import type { FigureSubject } from '../../core/figure/figureSubject.ts';
import { type FigureWording, tellFigure } from '../../core/figure/tellFigure.ts';
import { tellFilmstrip } from '../../core/figure/tellFilmstrip.ts';
import { en } from '../../locales/figure/en.ts';
import { fr } from '../../locales/figure/fr.ts';
import type { EntenteState, EntenteStore } from '../../store/ententeState.ts';
import { type FigureChoices, widthOf } from './figureChoices.ts';
import { fingerprintsOf } from './fingerprintsOf.ts';
import { type StagedFigure, stageFigure } from './stageFigure.ts';

const WORDS = { en, fr };

/** The words that are proposed for a figure. */
export type ProposedWords = Required<Pick<FigureWording, 'title' | 'subtitle' | 'alt'>>;

/** A figure of a view, and all that its files say. */
export interface MadeFigure extends StagedFigure {
  readonly choices: FigureChoices;
  readonly subject: FigureSubject;
  readonly model: FigureModel;
  readonly proposed: ProposedWords;
  /** What the figure carries, sealed. */
  readonly payload: string;
}

/**
 * Makes the figure of what the reader sees, as chosen. The same view and choices give the same figure. `site` is where its
 * link leads: this page's own site unless another is given.
 */
export async function makeFigure(
  stage: EntenteStore,
  seen: EntenteState,
  choices: FigureChoices,
  site?: string,
): Promise<MadeFigure> {
  const lang = choices.lang ?? seen.lang;
  const { sha256, events } = fingerprintsOf(seen.record);
  const staged = await stageFigure(stage, seen, choices, lang, sha256, site);
  const subject = staged.subjects.at(-1);
  if (!subject) throw new Error('A figure needs a day.');
  const wording: FigureWording = choices.own[choices.kind] ?? {};
  const options: FigureOptions = {
    preset: choices.preset,
    theme: choices.theme,
    isPulseShown: choices.isPulseShown,
    sources: choices.sources,
    widthCm: widthOf(choices),
    ...wording,
  };
  const words = WORDS[citationLanguageOf(lang)];
  const isStrip = choices.kind === 'filmstrip';
  const model = isStrip ? buildFilmstrip(staged.subjects, options, words) : buildFigure(subject, options, words);
  const titled = wording.title === undefined ? {} : { title: wording.title };
  const told = isStrip ? tellFilmstrip(staged.subjects, words, titled) : tellFigure(subject, words, titled);
  const untitled = isStrip ? tellFilmstrip(staged.subjects, words) : tellFigure(subject, words);
  const { dataset } = subject;
  const payload = writePayload({
    title: model.text.title,
    description: model.text.alt,
    source: model.text.credit,
    licence: dataset.licence ?? null,
    link: staged.query,
    dataset: { id: dataset.id, version: seen.record.edited ?? null, sha256 },
    events,
    shown: staged.rows,
  });
  const proposed = { title: untitled.title, subtitle: told.subtitle, alt: told.alt };
  return { ...staged, choices, subject, model, proposed, payload };
}
