const PATHS = {
  previous: 'M6 5v14M20 5 9 12l11 7z',
  next: 'M18 5v14M4 5l11 7-11 7z',
  play: 'M7 4.5 20 12 7 19.5z',
  pause: 'M8 5v14M16 5v14',
  down: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  sliders: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  swap: 'M4 8h14l-3.5-3.5M20 16H6l3.5 3.5',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.3 9.4a2.8 2.8 0 1 1 4.2 2.5c-1 .6-1.5 1.1-1.5 2.3M12 17.2h.01',
  legend: 'M4 7h6M14 7h6M4 12h6M14 12h6M4 17h6M14 17h6',
  export: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M4 14v6h16v-6',
  compare: 'M8 3v18M16 3v18M3 8h2M3 12h2M3 16h2M19 8h2M19 12h2M19 16h2',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
} as const;

const FILLED: ReadonlySet<string> = new Set(['previous', 'next', 'play']);

export type IconName = keyof typeof PATHS;

/** A picture of 18 px without a name of its own: what it stands beside must say what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill={FILLED.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
