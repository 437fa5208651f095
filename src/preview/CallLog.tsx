import { preview, rules } from '../text/nl/preview.ts';
import type { Call } from './call.ts';
import type { LogLine } from './panel.ts';

/** Every message of the course, newest first, with the answer of the LMS. */
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
          {lines.map(({ call, broken }) => (
            <tr key={call.n}>
              <td>{call.n}</td>
              <td>
                <code>{textOf(call)}</code>
              </td>
              <td>
                <code>{JSON.stringify(call.result)}</code>
              </td>
              <td>{call.error}</td>
              <td>{broken.map((rule) => rules[rule]).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const textOf = ({ method, args }: Call): string =>
  `${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
