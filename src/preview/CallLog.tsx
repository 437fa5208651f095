import { preview, remarkOf } from '#text/preview.ts';
import type { LogLine } from './panel.ts';

/** Every message of the course, newest first, with the answer of the platform. */
export function CallLog({ lines }: { readonly lines: readonly LogLine[] }) {
  if (lines.length === 0) return <p class="hlt-preview__log">{preview.logEmpty}</p>;
  return (
    <section class="hlt-preview__log" aria-labelledby="log-caption" tabIndex={0}>
      <table>
        <caption id="log-caption">
          {preview.log} <span class="hlt-meta">{preview.logHint}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{preview.number}</th>
            <th scope="col">{preview.call}</th>
            <th scope="col">{preview.result}</th>
            <th scope="col">{preview.error}</th>
            <th scope="col">{preview.remark}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ n, call, answer, error, isFault, broken }) => (
            <tr key={n}>
              <td>{n}</td>
              <td>
                <code>{call}</code>
              </td>
              <td>
                <code>{answer}</code>
              </td>
              <td>{error}</td>
              <td>{[...(isFault ? [preview.fault] : []), ...broken.map(remarkOf)].join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
