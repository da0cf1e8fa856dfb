import { render } from 'vitest-browser-react';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Details } from './Details.tsx';
import { DISPUTE } from './dossierFile.fixture.ts';

/** Shows the dossier that a link's query picks, from the dataset of a dispute. */
export async function showDossier(query: string) {
  const store = testStore(query, DISPUTE);
  const screen = await render(
    <EntenteContext value={store}>
      <div style={{ width: 360, height: 600, overflow: 'auto' }}>
        <Details />
      </div>
    </EntenteContext>,
  );
  return { store, screen };
}
