import { useEffect, useRef, useState } from 'preact/hooks';
import { preview, problems } from '#text/preview.ts';
import { CallLog } from './CallLog.tsx';
import { ChooseLaunch } from './ChooseLaunch.tsx';
import { ChoosePackage } from './ChoosePackage.tsx';
import { CourseWindow } from './CourseWindow.tsx';
import { coursesOf, makeZip, type Course } from './make.ts';
import { PanelView } from './PanelView.tsx';
import { CHOICES, makeRunner, type Runner, type Stage } from './runner.ts';

/** The page "Proefdraaien": choose a package, run it, see what the platform hears. */
export function Preview({ page }: { readonly page: string }) {
  const [courses, setCourses] = useState<readonly Course[]>([]);
  const [choices, setChoices] = useState(CHOICES);
  const [isStrict, setStrict] = useState(true);
  const [stage, setStage] = useState<Stage>({ phase: 'choosing' });
  const host = useRef<HTMLDivElement>(null);
  const [runner] = useState<Runner>(() => makeRunner(page, frameIn(host), setStage));

  useEffect(() => void coursesOf(page).then(setCourses), []);
  useEffect(() => runner.choose(choices), [choices]);

  const running = stage.phase === 'open' || stage.phase === 'closed' ? stage : undefined;
  const panel = running?.panel(isStrict);
  return (
    <>
      <ChoosePackage
        courses={courses}
        onWish={(wish) => void runner.run(() => makeZip(wish, page))}
        onFile={(file) => void runner.run(async () => new Uint8Array(await file.arrayBuffer()))}
      />
      <ChooseLaunch
        choices={choices}
        onChoose={setChoices}
        isStrict={isStrict}
        onStrict={setStrict}
      />
      <output class={isProblem(stage) ? 'hlt-preview__status hlt-error' : 'hlt-preview__status'}>
        {sentenceOf(stage)}
      </output>
      <div class="hlt-preview" hidden={!panel}>
        <CourseWindow host={host} running={running} onItem={(item) => void runner.reopen(item)} />
        {running && panel && (
          <PanelView
            panel={panel}
            manifest={running.manifest}
            isOpen={running.phase === 'open'}
            runner={runner}
          />
        )}
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
      return preview.opened(stage.manifest.title);
    case 'closed':
      return preview.closed;
  }
}
