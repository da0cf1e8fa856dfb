/** The stances a status can have, from the closest to the most hostile. */
export const STANCES = ['allied', 'cooperative', 'formal', 'strained', 'severed', 'hostile'] as const;
/** How two actors stand to one another by a tie: what colour, width and shape show. */
export type Stance = (typeof STANCES)[number];
/** The stance of a status; `ended` ties are not drawn, or drawn faded on request. */
export type StatusStance = Stance | 'ended';

/** How far a tie's latest change is agreed upon: nobody disputes it, only claimed, claimed and denied, only denied. */
export const STANDINGS = ['established', 'alleged', 'contested', 'denied'] as const;
/** How a tie is spoken of on a day. */
export type Standing = (typeof STANDINGS)[number];
