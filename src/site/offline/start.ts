import { offline as text } from '#text/offline.ts';

/** Beside the build's `assets/`, so that its reach is the whole site. A name of its own: Vite would copy a literal. */
const WORKER = ['..', 'sw.js'].join('/');

/** Keeps the site for when there is no network, says when there is none, and offers a new version. */
export async function startOffline(): Promise<void> {
  const said = { network: line(), version: line() };
  sayNetwork(said.network);
  const { serviceWorker } = navigator;
  if (!serviceWorker || (isSaving() && !serviceWorker.controller)) return;
  try {
    const registration = await serviceWorker.register(new URL(WORKER, import.meta.url));
    offerUpdates(registration, said.version);
  } catch {
    // Forbidden here, or no network: the site is as it was.
  }
}

/** The reader pays for what comes in. */
const isSaving = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** There from the start and empty, so that what is said later is read aloud. */
function line(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'hlt-banner';
  element.setAttribute('role', 'status');
  document.querySelector('.hlt-header')?.after(element);
  return element;
}

function sayNetwork(place: HTMLElement): void {
  const say = () => {
    const words = navigator.serviceWorker?.controller ? text.goOn : text.check;
    place.textContent = navigator.onLine ? '' : words;
  };
  window.addEventListener('offline', say);
  window.addEventListener('online', say);
  say();
}

function offerUpdates(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  const offer = () => {
    const { active, waiting } = registration;
    // The first one waits for a moment too, and is news to nobody.
    if (active && waiting && place.childElementCount === 0)
      place.append(text.update, ' ', button(registration));
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
}

function button(registration: ServiceWorkerRegistration): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'hlt-button hlt-button--small';
  element.textContent = text.renew;
  element.addEventListener('click', () => {
    // Leaving the page keeps the progress, as it always does.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('renew');
  });
  return element;
}
