import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Guarded } from './Guarded.tsx';
import { Start } from './Start.tsx';

/** Mounts the whole app, or the small one for pages that embed it. */
export function mountApp(kind: 'full' | 'embed' = 'full'): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element #app to mount Entente in.');
  createRoot(root).render(
    <StrictMode>
      <Guarded>
        <Start kind={kind} />
      </Guarded>
    </StrictMode>,
  );
}
