import type { Messages } from './en.ts';
import { pageFr } from './pageFr.ts';
import { pictureFr } from './pictureFr.ts';
import { timeFr } from './timeFr.ts';

/** Every word of the interface in French. */
export const fr = { ...pageFr, ...pictureFr, ...timeFr } satisfies Messages;
