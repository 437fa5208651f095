import { useEffect, useState } from 'preact/hooks';
import type { Build } from '../../packaging/build.ts';
import { packagesOf } from '../../packaging/order.ts';
import { packagePage as text } from '#text/package-page.ts';
import { Advanced } from './Advanced.tsx';
import { ChooseContent } from './ChooseContent.tsx';
import { ChoosePlatform } from './ChoosePlatform.tsx';
import { Compare } from './Compare.tsx';
import { MadePackages } from './MadePackages.tsx';
import { siteFiles, type SiteFiles } from './site-files.ts';
import { Summary } from './Summary.tsx';
import { plansOf, useFiles } from './use-files.ts';
import { useMaking } from './use-making.ts';
import { useOrder } from './use-order.ts';

/** The page "Cursuspakket maken": two questions, a package, and what was in it. */
export function PackagePage({ page }: { readonly page: string }) {
  const [files] = useState(() => siteFiles(page));
  const [build, setBuild] = useState<Build | 'unavailable'>();
  useEffect(() => {
    files.build().then(setBuild, () => setBuild('unavailable'));
  }, []);
  if (build === undefined) return <p>{text.loading}</p>;
  if (build === 'unavailable') return <p class="hlt-error">{text.unavailable}</p>;
  if (!isSecureContext) return <p class="hlt-error">{text.insecure}</p>;
  return <Choices build={build} files={files} />;
}

function Choices({ build, files }: { readonly build: Build; readonly files: SiteFiles }) {
  const use = useOrder(build);
  const plans = plansOf(build, use.order);
  const fetched = useFiles(files, plans);
  const { making, make, forget } = useMaking(build, files);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void make(packagesOf(use.order));
  };
  const problems = [...use.problems, ...(plans.refused ? [plans.refused] : [])];
  return (
    <>
      <form class="hlt-cols hlt-package" noValidate onSubmit={submit} onChange={forget}>
        <div class="hlt-article">
          <div role="alert">{problems.length > 0 && <Problems sentences={problems} />}</div>
          <ChooseContent build={build} use={use} />
          <ChoosePlatform use={use} />
          <Advanced use={use} />
        </div>
        <Summary build={build} use={use} plans={plans} fetched={fetched} making={making} />
      </form>
      {making.phase === 'made' && <MadePackages made={making.made} />}
      <Compare build={build} files={files} order={use.order} />
    </>
  );
}

const Problems = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <div class="hlt-feedback hlt-feedback--almost">
    <p>
      <strong>{text.problems}</strong>
    </p>
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
);
