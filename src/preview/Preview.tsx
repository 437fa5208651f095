import { useEffect, useRef, useState } from 'preact/hooks';
import { preview, problems } from '../text/nl/preview.ts';
import { CallLog } from './CallLog.tsx';
import { ChoosePackage } from './ChoosePackage.tsx';
import { CourseWindow } from './CourseWindow.tsx';
import { PanelView } from './PanelView.tsx';
import { panelOf } from './panel.ts';
import { fetchPackage, readyPackages, type ReadyPackage } from './ready-packages.ts';
import { makeRunner, type Runner, type Stage } from './runner.ts';

/** The page "Proefdraaien": choose a package, run it, see what the LMS hears. */
export function Preview({ page }: { readonly page: string }) {
  const [packages, setPackages] = useState<readonly ReadyPackage[]>([]);
  const [stage, setStage] = useState<Stage>({ phase: 'choosing' });
  const host = useRef<HTMLDivElement>(null);
  const [runner] = useState<Runner>(() => makeRunner(page, frameIn(host), setStage));

  useEffect(() => void readyPackages(page).then(setPackages), []);

  const isOpen = stage.phase === 'open';
  const panel = isOpen || stage.phase === 'closed' ? panelOf(stage.calls, stage.cmi) : undefined;
  return (
    <>
      <ChoosePackage
        packages={packages}
        onReady={(chosen) => void runner.run(() => fetchPackage(chosen, page))}
        onFile={(file) => void runner.run(async () => new Uint8Array(await file.arrayBuffer()))}
      />
      <output class={isProblem(stage) ? 'hlt-preview__status hlt-error' : 'hlt-preview__status'}>
        {sentenceOf(stage)}
      </output>
      <div class="hlt-preview" hidden={!panel}>
        <CourseWindow host={host} />
        {panel && <PanelView panel={panel} isOpen={isOpen} runner={runner} />}
        {panel && <CallLog lines={panel.log} />}
      </div>
    </>
  );
}

/** Not drawn by Preact, because the course must be gone the moment it is removed. */
const frameIn = (host: { readonly current: HTMLElement | null }) => ({
  open(address: string, title: string): void {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: address, title: preview.frame(title), name: 'cursus' });
    frame.className = 'hlt-preview__frame';
    host.current?.replaceChildren(frame);
  },
  remove: (): void => host.current?.replaceChildren(),
});

const isProblem = (stage: Stage): boolean =>
  stage.phase === 'choosing' && stage.problem !== undefined;

function sentenceOf(stage: Stage): string {
  switch (stage.phase) {
    case 'choosing':
      return stage.problem ? problems[stage.problem] : '';
    case 'busy':
      return preview.busy;
    case 'open':
      return preview.opened(stage.title);
    case 'closed':
      return preview.closed;
  }
}
