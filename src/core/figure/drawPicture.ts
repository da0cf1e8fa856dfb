import type { ActorId } from '../model/actor.ts';
import type { DrawnPart } from './drawLegend.ts';
import { drawScene, type SceneTitles } from './drawScene.ts';
import type { FigureFormat } from './figurePresets.ts';
import type { FigureSubject } from './figureSubject.ts';
import { fitScene, type SceneFit } from './fitScene.ts';

/** A picture and who is not named in it. */
export interface DrawnPicture extends DrawnPart {
  readonly unnamed: readonly ActorId[];
}

/** An upright rectangle by its upper left corner and its size. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves a picture up or down. */
function movedBy(fit: SceneFit, dy: number): SceneFit {
  const { box } = fit;
  return { ...fit, y: fit.y + dy, box: { ...box, top: box.top + dy, bottom: box.bottom + dy } };
}

/** Draws the picture of a view in an area: in its middle where the format fills what room there is, or else at its top. */
export function drawPicture(
  subject: FigureSubject,
  { isPictureFilling, labelSize }: Pick<FigureFormat, 'isPictureFilling' | 'labelSize'>,
  { x, y, width, height }: Area,
  titles: SceneTitles,
): DrawnPicture {
  const frame = { left: x, right: x + width, top: y, bottom: y + height };
  const fit = fitScene(subject, frame, labelSize);
  if (!fit)
    return { mark: { type: 'group', name: 'network', marks: [] }, height: isPictureFilling ? height : 0, unnamed: [] };
  const placed = isPictureFilling ? fit : movedBy(fit, y - fit.box.top);
  const taken = isPictureFilling ? height : placed.box.bottom - y;
  const drawn = drawScene(subject, placed, { ...frame, bottom: y + taken }, labelSize, titles);
  return { ...drawn, height: taken };
}
