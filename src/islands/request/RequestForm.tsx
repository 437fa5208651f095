import { useRef, useState } from 'preact/hooks';
import {
  missingFields,
  type RequestValues,
  type ScreeningRequest,
} from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';
import { useFocus } from '../use-focus.ts';
import { keepValues } from './keep.ts';
import { KeepChoice } from './KeepChoice.tsx';
import { MissingSummary } from './MissingSummary.tsx';
import { RequestField } from './RequestField.tsx';
import { type Desk, RequestResult } from './RequestResult.tsx';

export type RequestProps = {
  readonly request: ScreeningRequest;
  readonly desk: Desk;
  /** What was kept on this computer. */
  readonly kept?: RequestValues;
};

/** Plain questions in, a request for screening out: as a page to print and as a text to send. */
export function RequestForm({ request, desk, kept }: RequestProps) {
  const [values, setValues] = useState<RequestValues>(kept ?? {});
  const [isKept, setKept] = useState(kept !== undefined);
  /** How often it was handed in with something missing: each time the summary comes anew. */
  const [refused, setRefused] = useState(0);
  const [made, setMade] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useFocus();

  const missing = missingFields(request, values);
  const change = (next: RequestValues) => {
    setValues(next);
    if (isKept) keepValues(next);
  };
  const show = () => {
    setRefused(0);
    setMade(true);
    focus(() => heading.current);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (missing.length > 0) setRefused(refused + 1);
    else show();
  };
  return (
    <>
      <form class="hlt-request__form" noValidate onSubmit={submit}>
        {refused > 0 && <MissingSummary key={refused} missing={missing} onAnyway={show} />}
        {request.sections.map(({ id, title, text, fields }) => (
          <section key={id} aria-labelledby={`deel-${id}`}>
            <h2 id={`deel-${id}`}>{title}</h2>
            {text && <p>{text}</p>}
            {fields.map((field) => (
              <RequestField
                key={field.id}
                field={field}
                value={values[field.id] ?? ''}
                missing={refused > 0 && missing.includes(field)}
                onChange={(value) => change({ ...values, [field.id]: value })}
              />
            ))}
          </section>
        ))}
        <div class="hlt-actions">
          <button type="submit" class="hlt-button hlt-button--primary">
            {words.make}
          </button>
        </div>
        <KeepChoice values={values} kept={isKept} onKept={setKept} onValues={setValues} />
      </form>
      {made && <RequestResult request={request} values={values} desk={desk} heading={heading} />}
    </>
  );
}
