/** How far reading a large file has come, in this order. */
export const READ_STAGES = ['reading', 'checking', 'folding', 'drawing', 'handing'] as const;
/** How far reading a large file has come. */
export type ReadStage = (typeof READ_STAGES)[number];
/** Is told how far reading has come. */
export type TellStage = (stage: ReadStage) => void;
