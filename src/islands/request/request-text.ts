import type {
  RequestField,
  RequestValues,
  ScreeningRequest,
} from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';

/** What stands behind a question in the request: the answer, or that there is none yet. */
export const answerTo = ({ id, required }: RequestField, values: RequestValues): string =>
  values[id]?.trim() || (required ? words.toFill : words.empty);

/** The whole request as plain text, each part under its title. */
export const requestText = (request: ScreeningRequest, values: RequestValues): string =>
  [
    words.textTitle,
    ...request.sections.map(({ title, fields }) =>
      [
        title.toUpperCase(),
        ...fields.map((field) => `${field.label}\n${answerTo(field, values)}`),
      ].join('\n\n'),
    ),
  ].join('\n\n\n') + '\n';

/** @spec RFC 6068: lines end in CRLF, and everything is percent-encoded. */
export function mailAddress(to: string, subject: string, body: string): string {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
