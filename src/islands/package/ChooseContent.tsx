import type { Build, BuiltDocument } from '../../packaging/build.ts';
import { onOffer } from '../../packaging/order.ts';
import { packagePage as text } from '#text/package-page.ts';
import { Option } from './Option.tsx';
import type { UseOrder } from './use-order.ts';

type Props = { readonly build: Build; readonly use: UseOrder };

/** The first question: what goes along. */
export function ChooseContent({ build, use }: Props) {
  const offer = onOffer(build);
  const chosen = use.order.documents;
  const modules = offer.filter(({ kind }) => kind === 'module');
  const choose = (document: BuiltDocument, isChosen: boolean) =>
    use.setDocuments(offer.filter((one) => (one === document ? isChosen : chosen.includes(one))));
  return (
    <fieldset>
      <legend>{text.what}</legend>
      <p class="hlt-meta">{text.whatHint}</p>
      {offer.map((document) => (
        <Option
          key={document.id}
          type="checkbox"
          name={document.kind}
          value={document.id}
          checked={chosen.includes(document)}
          hint={document.kind === 'path' ? text.path(document.role) : undefined}
          aside={text.durationOf(document.minutes)}
          flower={document.kind === 'path' ? undefined : (modules.indexOf(document) % 6) + 1}
          onChoose={(isChosen) => choose(document, isChosen)}
        >
          {document.title}
        </Option>
      ))}
    </fieldset>
  );
}
