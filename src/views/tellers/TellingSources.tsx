import { sourceLines } from '../../core/dossier/sourceLines.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useParts } from '../../store/EntenteContext.ts';
import { useTellingsMessages } from '../../store/useTellingsMessages.ts';
import { SourceLines } from '../../ui/SourceLines.tsx';

/** The numbered sources by which the words of two tellers are told. */
export function TellingSources({ numbers }: { readonly numbers: ReadonlyMap<SourceId, number> }) {
  const { sources } = useTellingsMessages();
  const { dataset, lang } = useParts('dataset', 'lang');
  return <SourceLines heading={sources} lines={sourceLines(dataset, numbers, lang)} />;
}
