import { pageEn } from './pageEn.ts';
import { pictureEn } from './pictureEn.ts';
import { timeEn } from './timeEn.ts';

/** Every word of the interface in English; the other catalogues have the same keys. */
export const en = { ...pageEn, ...pictureEn, ...timeEn };

/** The shape that every catalogue has. */
export type Messages = typeof en;
