/** Something done at most once a frame, with the latest value asked for. */
export interface FramedTask<T> {
  readonly ask: (value: T) => void;
  readonly drop: () => void;
}

/** Puts off a task to the next frame and keeps only the last of what it is asked to do until then. */
export function oncePerFrame<T>(task: (value: T) => void): FramedTask<T> {
  let frame: number | null = null;
  let latest: T;
  return {
    ask: (value) => {
      latest = value;
      frame ??= requestAnimationFrame(() => {
        frame = null;
        task(latest);
      });
    },
    drop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
