import { useEffect, useRef } from 'preact/hooks';
import { type Section, sectionsOf } from '../../packaging/receipt/sections.ts';
import { packagePage as text } from '#text/package-page.ts';
import { receipt as words } from '#text/receipt.ts';
import { Icon } from '../Icon.tsx';
import type { Made } from './use-making.ts';

/** What was made: to download, with the receipt that is also in it. */
export function MadePackages({ made }: { readonly made: readonly Made[] }) {
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // More downloads than one at a time is what browsers ask about, or refuse.
    if (made.length === 1) first.current?.click();
  }, [made]);
  return (
    <section class="hlt-package__made">
      <h2>{text.results}</h2>
      <ul role="list">
        {made.map(({ name, url, size }, n) => (
          <li key={name}>
            <a class="hlt-button" href={url} download={name} ref={n === 0 ? first : undefined}>
              <Icon name="download" />
              {text.download(name, text.sizeOf(size))}
            </a>
          </li>
        ))}
      </ul>
      {made.map(({ name, receipt }) => (
        <details key={name} class="hlt-card" open={made.length === 1}>
          <summary>{words.pageTitle(receipt.title)}</summary>
          {sectionsOf(receipt).map((section) => (
            <SectionView key={section.title} section={section} />
          ))}
        </details>
      ))}
    </section>
  );
}

const SectionView = ({
  section: { title, lead, facts, list, table },
}: {
  readonly section: Section;
}) => (
  <>
    <h3>{title}</h3>
    {lead && <p>{lead}</p>}
    {facts && (
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
    {list && (
      <ul>
        {list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
    {table && <Table title={title} table={table} />}
  </>
);

type TableProps = { readonly title: string; readonly table: NonNullable<Section['table']> };

const Table = ({ title, table: { head, rows } }: TableProps) => (
  <table>
    <caption class="vh">{title}</caption>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr key={cells[0]}>
          {cells.map((cell) => (
            <td key={cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
