/** What files with datasets are called mostly; what they are is told by their content. */
export const DATASET_FILES = '.json,.gexf,.csv,.tsv,.txt,.svg,.png';

/** Lets the reader choose files from their disk; none when they think better of it. `accept` is what the browser offers first. */
export function chooseFiles(accept: string, isSeveral = false): Promise<readonly File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = isSeveral;
    input.addEventListener('change', () => done([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => done([]), { once: true });
    input.click();
  });
}
