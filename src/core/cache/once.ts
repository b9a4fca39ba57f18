/**
 * Makes a query that runs once and whose answer is kept; one that fails is asked again. In development Astro loads its
 * modules anew when content changes, and the kept answers go with them (a test of the development server says so).
 */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () =>
    (result ??= query().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}
