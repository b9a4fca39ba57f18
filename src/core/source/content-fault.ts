/** A file of content cannot be used. It has no stack trace: the message in Polish and English says everything. */
export class ContentFault extends Error {
  constructor(path: string, reason: string) {
    super(
      `Nie można użyć pliku ${path} (${reason}). Uruchom „npm run check”, żeby zobaczyć, co poprawić.\n` +
        `${path} cannot be used (${reason}). Run “npm run check” to see what to correct.`,
    );
    this.name = "ContentFault";
    this.stack = this.message;
  }
}

/** What `read` gives; whatever it throws becomes a `ContentFault` of the file. */
export function readOrRefuse<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ContentFault(path, message.split("\n")[0] ?? "");
  }
}
