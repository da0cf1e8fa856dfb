import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';

/** What is said of a tie of a kind, its terms marked where they are not in the reader's language. */
export function StatusWords({ kind, said }: { readonly kind: string; readonly said: string }) {
  return <Marked parts={useMarkNames()(said, [], kind)} />;
}
