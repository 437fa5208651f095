import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  missingFields,
  type RequestValues,
  type ScreeningRequest,
} from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';
import { copyText } from './copy-text.ts';
import { answerTo, mailAddress, requestText } from './request-text.ts';

/** Where requests go: a place in words, and its address when that is known. */
export type Desk = { readonly name: string; readonly filled: boolean; readonly email: string };

type Props = {
  readonly request: ScreeningRequest;
  readonly values: RequestValues;
  readonly desk: Desk;
  readonly heading: RefObject<HTMLHeadingElement>;
};

/** The request as it will be read, and the ways to take it along. Nothing is sent from here. */
export function RequestResult({ request, values, desk, heading }: Props) {
  const missing = missingFields(request, values).length;
  return (
    <section class="hlt-request__result" aria-labelledby="aanvraag-titel">
      <h2 id="aanvraag-titel" tabIndex={-1} ref={heading}>
        {words.resultTitle}
      </h2>
      <p class="hlt-request__note">{words.resultText}</p>
      {missing > 0 && <p class="hlt-error">{words.incomplete(missing)}</p>}
      <Sheet request={request} values={values} />
      <p>
        {words.sendTo}{' '}
        <strong class={desk.filled ? undefined : 'hlt-placeholder'}>{desk.name}</strong>
      </p>
      <TakeAlong request={request} values={values} desk={desk} />
    </section>
  );
}

const Sheet = ({ request, values }: Pick<Props, 'request' | 'values'>) => (
  <div class="hlt-request__sheet">
    {request.sections.map(({ id, title, fields }) => (
      <div key={id}>
        <h3>{title}</h3>
        <dl>
          {fields.map((field) => (
            <div key={field.id}>
              <dt>{field.label}</dt>
              <dd>{answerTo(field, values)}</dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
  </div>
);

function TakeAlong({ request, values, desk }: Pick<Props, 'request' | 'values' | 'desk'>) {
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = requestText(request, values);
  const [tool] = request.sections.flatMap(({ fields }) => fields);
  const subject = words.subject((tool && values[tool.id]?.trim()) ?? '');
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    if (!done) requestAnimationFrame(() => field.current?.select());
  };
  return (
    <>
      <div class="hlt-actions">
        <button type="button" class="hlt-button hlt-button--primary" onClick={copy}>
          {words.copy}
        </button>
        <a class="hlt-button" href={mailAddress(desk.email, subject, text)}>
          {words.mail}
        </a>
        <button type="button" class="hlt-button" onClick={() => download(text)}>
          {words.download}
        </button>
        <button type="button" class="hlt-button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <p role="status">
        {copied === true && words.copied}
        {copied === false && words.notCopied}
      </p>
      {copied === false && (
        <p>
          <label class="hlt-field" for="aanvraag-tekst">
            {words.copyField}
          </label>
          <textarea
            id="aanvraag-tekst"
            class="hlt-input"
            rows={12}
            readOnly
            value={text}
            ref={field}
          />
        </p>
      )}
      <p class="hlt-meta">{words.mailHint}</p>
    </>
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = words.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
