import type { Fault } from '../../core/dataset/fault.ts';
import { createUnpacker } from '../../core/history/createUnpacker.ts';
import { packHistory } from '../../core/history/packHistory.ts';
import type { Parcel } from '../../core/history/parcel.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import { type PackedPlan, packPlan, unpackPlan } from '../../core/scene/packPlan.ts';
import { planScene } from '../../core/scene/planScene.ts';
import type { ReadDataset, ReadScene } from './readFiles.ts';

type Found = Pick<ReadDataset, 'faults' | 'warnings'>;

/** What a worker posts of a dataset that it has read: parcels of its history, its picture, what was found, and the rest in the end. */
export type ReadParcel =
  | { readonly sort: 'parcel'; readonly parcel: Parcel }
  | { readonly sort: 'plan'; readonly positions: ReadonlyMap<ActorId, Position>; readonly plan: PackedPlan }
  | { readonly sort: 'found'; readonly found: Found }
  /** `ownTexts` are the files whose text is that of the dataset itself: long as it is, it is posted once. */
  | { readonly sort: 'rest'; readonly rest: Rest; readonly ownTexts: readonly string[] };

type Rest = Omit<ReadDataset, 'dataset' | 'history' | 'scene' | keyof Found>;

const MOST_FOUND = 1000;

/** Plans the picture of a dataset that was read, and cuts it all into parcels. */
export function* packRead(
  { dataset, history, scene: _scene, faults, warnings, ...rest }: ReadDataset,
  positions: ReadonlyMap<ActorId, Position>,
): Generator<ReadParcel> {
  const plan = packPlan(planScene(dataset, history, positions));
  for (const parcel of packHistory(history)) yield { sort: 'parcel', parcel };
  yield { sort: 'plan', positions, plan };
  for (let from = 0; from < Math.max(faults.length, warnings.length); from += MOST_FOUND) {
    const some = (all: Found['faults']) => all.slice(from, from + MOST_FOUND);
    yield { sort: 'found', found: { faults: some(faults), warnings: some(warnings) } };
  }
  const texts = new Map([...rest.texts].filter(([, text]) => text !== rest.text));
  const ownTexts = [...rest.texts.keys()].filter((name) => !texts.has(name));
  yield { sort: 'rest', rest: { ...rest, texts }, ownTexts };
}

/** Puts what a worker has read together again: give it each parcel; null until the last has come. */
export function createReadUnpacker(): (parcel: ReadParcel) => ReadDataset | null {
  const unpacker = createUnpacker();
  let scene: ReadScene | undefined;
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  return (arrived) => {
    switch (arrived.sort) {
      case 'parcel':
        unpacker.take(arrived.parcel);
        return null;
      case 'plan': {
        const { positions, plan } = arrived;
        scene = { positions, plan: unpackPlan(plan, unpacker.history().tieKeys) };
        return null;
      }
      case 'found':
        faults.push(...arrived.found.faults);
        warnings.push(...arrived.found.warnings);
        return null;
      case 'rest': {
        const { rest, ownTexts } = arrived;
        const history = unpacker.history();
        const texts = new Map([...ownTexts.map((name) => [name, rest.text] as const), ...rest.texts]);
        return { ...rest, texts, faults, warnings, dataset: history.dataset, history, ...(scene ? { scene } : {}) };
      }
    }
  };
}
