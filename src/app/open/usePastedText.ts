import { useEffect } from 'react';

/** Hands over text or files that are pasted into the page, but not into a field of it. */
export function usePastedText(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
      if (isField || !clipboardData) return;
      const text = clipboardData.getData('text/plain');
      const files = clipboardData.files.length > 0 ? [...clipboardData.files] : [];
      if (files.length > 0) onFiles(files);
      else if (text.includes('\n') || text.trimStart().startsWith('{')) onFiles([new File([text], 'clipboard')]);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [onFiles]);
}
