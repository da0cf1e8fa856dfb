import type { ActorId } from '../model/actor.ts';
import { wordsIn } from '../model/text.ts';
import type { Box } from '../scene/curve.ts';
import { type Emphasis, hullStrength } from '../scene/emphasis.ts';
import { outlinePath } from '../scene/hullOutline.ts';
import { outlineParts } from '../scene/outlineParts.ts';
import type { SceneHull } from '../scene/scene.ts';
import type { GroupMark } from './figureMark.ts';
import type { SceneContent } from './fitScene.ts';
import { measureText } from './measureText.ts';
import { placeHullName } from './placeHullName.ts';
import { type PlacedScene, placeOf } from './placeScene.ts';
import { plainText } from './plainText.ts';
import { clipText } from './setText.ts';

/** The longest name of a bloc that is written in its outline in full. */
const LONGEST_NAME = 10;
const MOST_WIDTH = 130;

/** Draws a bloc's area and outline, broken where members are suspended or leaving. */
export function drawHull({ nodes }: PlacedScene, hull: SceneHull, emphasis: Emphasis | null): GroupMark {
  const { firm, broken } = outlineParts(hull, nodes);
  const strength = hullStrength(emphasis, hull);
  return {
    type: 'group',
    name: 'bloc',
    data: { bloc: hull.id },
    marks: [
      { type: 'path', d: outlinePath(hull.outline), fill: 'allied', opacity: 0.08 * strength },
      { type: 'path', d: firm, stroke: 'allied', width: 1.2, opacity: 0.75 * strength },
      { type: 'path', d: broken, stroke: 'allied', width: 1.6, dash: [5, 4], opacity: 0.75 * strength },
    ],
  };
}

/** The text that stands for a bloc in its outline, and where. */
interface HullName {
  readonly hull: SceneHull;
  readonly text: string;
  readonly box: Box;
}

/** The text that stands for a bloc in its outline: its name if that is short, or else its code. */
export function hullText(
  { dataset, plan, lang }: Pick<SceneContent, 'dataset' | 'plan' | 'lang'>,
  id: ActorId,
): string {
  const name = plainText(wordsIn(dataset.actors.get(id)?.name ?? id, lang).text);
  return name.length <= LONGEST_NAME ? name : plainText(plan.nodes.get(id)?.short ?? '') || name;
}

/** Finds the place of a bloc's name in its outline; null for a bloc that has no place in the plan. */
export function nameHull(content: SceneContent, scene: PlacedScene, hull: SceneHull, size: number): HullName | null {
  const node = content.plan.nodes.get(hull.id);
  if (!node || hull.outline.length === 0) return null;
  const text = clipText(hullText(content, hull.id), 'sansBold', size, MOST_WIDTH);
  const width = measureText(text, 'sansBold', size) + 6;
  return { hull, text, box: placeHullName(scene, hull, placeOf(scene.fit, node), width, size * 1.2) };
}

/** Writes the name of a bloc in the colour of its outline. */
export function drawHullName({ hull, text, box }: HullName, size: number, emphasis: Emphasis | null): GroupMark {
  return {
    type: 'group',
    name: 'bloc-name',
    opacity: hullStrength(emphasis, hull),
    marks: [
      {
        type: 'text',
        x: (box.left + box.right) / 2,
        y: (box.top + box.bottom) / 2 + size * 0.36,
        size,
        anchor: 'middle',
        halo: 4.5,
        spans: [{ text, face: 'sansBold', ink: 'allied' }],
      },
    ],
  };
}
