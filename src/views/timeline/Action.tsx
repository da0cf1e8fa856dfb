import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';

interface ActionProps {
  readonly icon: IconName;
  readonly words: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** A button that keeps its focus and its name when there is nothing to do. */
export function Action({ icon, words, isOff, onPress }: ActionProps) {
  return (
    <Button icon={icon} isIconOnly aria-disabled={isOff} onClick={() => !isOff && onPress()}>
      {words}
    </Button>
  );
}
