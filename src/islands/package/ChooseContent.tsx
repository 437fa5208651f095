import type { Build } from '../../packaging/build.ts';
import { packagePage as text } from '../../text/nl/package-page.ts';
import { Option } from './Option.tsx';
import type { UseOrder } from './use-order.ts';

type Props = { readonly build: Build; readonly use: UseOrder };

/** The first question: what goes along. */
export function ChooseContent({ build, use }: Props) {
  const { modules } = use.order;
  const choose = (id: string, isChosen: boolean) =>
    use.setModules(
      build.documents
        .map((document) => document.id)
        .filter((one) => (one === id ? isChosen : modules.includes(one))),
    );
  return (
    <fieldset>
      <legend>{text.what}</legend>
      <p class="hlt-meta">{text.whatHint}</p>
      {build.documents.map(({ id, title, minutes }, n) => (
        <Option
          key={id}
          type="checkbox"
          name="module"
          value={id}
          checked={modules.includes(id)}
          aside={text.durationOf(minutes)}
          flower={(n % 6) + 1}
          onChoose={(isChosen) => choose(id, isChosen)}
        >
          {title}
        </Option>
      ))}
    </fieldset>
  );
}
