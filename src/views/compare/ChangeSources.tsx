import { sourceLines } from '../../core/dossier/sourceLines.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useParts } from '../../store/EntenteContext.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { SourceLines } from '../../ui/SourceLines.tsx';

/** The numbered sources that the changes are told by. */
export function ChangeSources({ numbers }: { readonly numbers: ReadonlyMap<SourceId, number> }) {
  const { changeSources } = useCompareMessages();
  const { dataset, lang } = useParts('dataset', 'lang');
  return <SourceLines heading={changeSources} lines={sourceLines(dataset, numbers, lang)} />;
}
