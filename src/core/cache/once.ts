/** Makes a query that runs once in a build and is repeated on every request of the development server. */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? query() : (result ??= query()));
}
