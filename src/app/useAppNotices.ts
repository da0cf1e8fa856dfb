import type { Fault } from '../core/dataset/fault.ts';
import type { UnusedParam } from '../core/permalink/viewParams.ts';
import { useMessages } from '../store/useMessages.ts';
import { editionNotice, type Notice, newerNotice, noticesOf } from './Notices.tsx';
import { useNewerVersion } from './offline/useNewerVersion.ts';
import { useDeskNotices, withFaults } from './open/useDeskNotices.ts';

/** What a reader may have to be told of the open dataset and its link. */
interface Noticeable {
  readonly faults: readonly Fault[];
  readonly unused: readonly UnusedParam[];
  readonly edition: string | null;
  readonly linkEdition: string | null;
  readonly missing: string | null;
}

/** Everything that the app has to say of the dataset, its file, the link, and its own version. */
export function useAppNotices({ faults, unused, edition, linkEdition, missing }: Noticeable): readonly Notice[] {
  const words = useMessages();
  const deskNotices = useDeskNotices(missing);
  const newer = useNewerVersion();
  return [
    ...deskNotices,
    ...(linkEdition === null ? [] : [editionNotice(words, linkEdition, edition)]),
    ...withFaults(noticesOf(words, faults, unused), words.showFaults),
    ...(newer ? [newerNotice(words, newer)] : []),
  ];
}
