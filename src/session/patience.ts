/** Some browsers never answer where storage is blocked, or is broken; a learner does not wait for that. */
const PATIENCE = 2000;

/** What a browser answers; rejects where it says nothing. */
export const unlessSilent = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([answer, new Promise<never>((_, reject) => void setTimeout(reject, PATIENCE))]);
