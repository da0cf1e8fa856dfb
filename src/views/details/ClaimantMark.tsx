const SHAPES = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  'M-4-4H4V4H-4Z',
  'M0-5.8L5.8 0L0 5.8L-5.8 0Z',
  'M0-5.4L5.2 4.2H-5.2Z',
  'M0 5.4L5.2-4.2H-5.2Z',
  'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
] as const;

interface ClaimantMarkProps {
  /** Which of the claimants, from 0: each has a shape of its own, full for the first six and hollow for others. */
  readonly place: number;
  readonly x?: number;
  readonly y?: number;
}

/** The shape that stands for a claimant, to be told from the others without any colour. */
export function ClaimantMark({ place, x = 0, y = 0 }: ClaimantMarkProps) {
  const isFull = place % (2 * SHAPES.length) < SHAPES.length;
  return (
    <path
      d={SHAPES[place % SHAPES.length]}
      transform={`translate(${x} ${y})`}
      strokeWidth={1.5}
      style={{ fill: isFull ? 'var(--ink)' : 'var(--panel)', stroke: isFull ? 'var(--panel)' : 'var(--ink)' }}
    />
  );
}
