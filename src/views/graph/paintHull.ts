import { outlinePath } from '../../core/scene/hullOutline.ts';
import { outlineParts } from '../../core/scene/outlineParts.ts';
import type { ScenePlan } from '../../core/scene/planScene.ts';
import type { SceneHull } from '../../core/scene/scene.ts';
import type { Inks } from './readInks.ts';

interface HullPicture {
  readonly area: Path2D;
  readonly firm: Path2D;
  readonly broken: Path2D;
}

const pictures = new WeakMap<SceneHull, HullPicture>();

function pictureOf(hull: SceneHull, plan: ScenePlan): HullPicture {
  let picture = pictures.get(hull);
  if (!picture) {
    const { firm, broken } = outlineParts(hull, plan.nodes);
    picture = { area: new Path2D(outlinePath(hull.outline)), firm: new Path2D(firm), broken: new Path2D(broken) };
    pictures.set(hull, picture);
  }
  return picture;
}

/** Paints a bloc's area and outline, broken where members are suspended or leaving. `px` is one px of the screen. */
export function paintHull(
  context: CanvasRenderingContext2D,
  hull: SceneHull,
  plan: ScenePlan,
  inks: Inks,
  alpha: number,
  px: number,
): void {
  const { area, firm, broken } = pictureOf(hull, plan);
  context.fillStyle = inks.stances.allied;
  context.strokeStyle = inks.stances.allied;
  context.globalAlpha = 0.08 * alpha;
  context.fill(area);
  context.globalAlpha = 0.75 * alpha;
  context.lineWidth = px;
  context.lineCap = 'butt';
  context.setLineDash([]);
  context.stroke(firm);
  context.lineWidth = 1.5 * px;
  context.setLineDash([5 * px, 4 * px]);
  context.stroke(broken);
}
