import { SWATCH } from '../../core/dossier/swatchOf.ts';
import type { TieTrace } from '../../core/scene/tieTrace.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';

/** A short piece of a tie's line as the picture draws it. */
export function Manner({ trace }: { readonly trace: TieTrace }) {
  return <LineSwatch width={SWATCH.width} height={SWATCH.height} trace={trace} />;
}
