/**
 * Fetches once, and again after a failure. An LMS whose session has expired answers 200 with a login
 * page: that is not our data, and counts as a failure. @spec scorm.md 7.10
 */
export function dataFrom<T>(url: string): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () =>
    (fetched ??= fetch(url)
      .then((response) => response.json() as Promise<T>)
      .catch((error: unknown) => {
        fetched = undefined;
        throw error;
      }));
}
