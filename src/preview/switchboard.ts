/** A request of the course, or the answer of the platform, as a worker and a page can send it. */
export type Asked = {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
};
export type Answered = Omit<Asked, 'url' | 'method'> & {
  /** 0 where the network is gone. */
  readonly status: number;
};

let hear: ((event: MessageEvent<Asked>) => void) | undefined;

/** Answers what the worker passes on, under one address; whoever listened before does not any more. */
export function listen(base: string, answer: (request: Request) => Promise<Response>): void {
  const { serviceWorker } = navigator;
  if (hear) serviceWorker.removeEventListener('message', hear as EventListener);
  hear = ({ data, ports: [port] }) => {
    if (!port || !data.url.startsWith(base)) return;
    const { url, method, headers, body } = data;
    const request = new Request(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body && { body }),
    });
    void answer(request)
      .then(toSend)
      .then((answered) => port.postMessage(answered));
  };
  serviceWorker.addEventListener('message', hear as EventListener);
}

const toSend = async (response: Response): Promise<Answered> => ({
  status: response.type === 'error' ? 0 : response.status,
  headers: [...response.headers],
  body: await response.text(),
});
