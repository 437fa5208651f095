import ts from 'typescript';
import source from '../../../preview/service-worker.ts?raw';

/** Not a chunk of the build: a service worker needs a name of its own, beside its page. */
export const GET = (): Response => {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return new Response(outputText, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
