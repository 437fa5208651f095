export const METHODS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const;

export type Method = (typeof METHODS)[number];

/** The API object a SCORM 1.2 course looks for. */
export type Api = Readonly<Record<Method, (...args: readonly unknown[]) => unknown>>;

/** One call of the course, as the LMS saw it. */
export type Call = {
  /** Counts from 1 in each launch. */
  readonly n: number;
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** What LMSGetLastError says right after the call. */
  readonly error: string;
  /** Milliseconds since the launch. */
  readonly at: number;
  /** The answer was a fault that somebody switched on. */
  readonly fault?: string;
};

export type Mode = 'normal' | 'browse' | 'review';

/** These ask about errors only: allowed at any time. @spec SCORM 1.2 RTE 3.4.4 */
export const isQuestionAboutErrors = (method: Method): boolean =>
  method.startsWith('LMSGetE') || method === 'LMSGetLastError' || method === 'LMSGetDiagnostic';
