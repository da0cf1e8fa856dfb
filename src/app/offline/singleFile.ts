import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const SCRIPT = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const LINK = /\s*<link rel="(?:icon|manifest|modulepreload)"[^>]*>/g;

/** Content security of a page that is all in one file: nothing may be loaded from anywhere. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src blob: data:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types entente-worker',
  ].join('; ');
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const part = bundle[name];
  if (!part) throw new Error(`The page asks for ${name}, which was not built.`);
  delete bundle[name];
  return part.type === 'chunk' ? part.code : String(part.source);
}

/** Puts the whole app, with its fonts and datasets, into one HTML file that opens from a disk, for archives. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('No index.html was built.');
        let script = '';
        const html = String(page.source)
          .replace(LINK, '')
          .replace(STYLE, (_link, name: string) => `<style>${textOf(bundle, name).replaceAll('</', '<\\/')}</style>`)
          .replace(SCRIPT, (_tag, name: string) => {
            script = textOf(bundle, name).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
            return '';
          });
        // Functions instead of strings, because `$` in a script would mean something to replace().
        page.source = html
          .replace(
            '<head>',
            () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">`,
          )
          .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
        const rest = Object.keys(bundle).filter((name) => name !== 'index.html');
        for (const name of rest) delete bundle[name];
        page.fileName = 'entente.html';
      },
    },
  };
}
