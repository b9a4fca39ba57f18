import { expect, it } from "vitest";
import { Fault } from "#src/commands/fault.ts";
import { describeNetworkFault, type AnswerFault } from "#src/commands/network-reason.ts";
import { formatFault } from "#src/commands/run-command.ts";
import { fetchText, NetworkError } from "#src/core/network/fetch-text.ts";
import { createServer } from "node:http";

it("a server that is not there is told in the language of the command", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const url = new URL(`http://127.0.0.1:${port}/`);
  const error: unknown = await fetchText(url, { bytes: 1, seconds: 5, types: /./ }).catch(
    (fault: unknown) => fault,
  );
  const { fault } = error as NetworkError;
  expect(fault).toMatchObject({ id: "network", code: "ECONNREFUSED" });
  expect(describeNetworkFault(fault, "pl")).toBe("serwer nie przyjmuje połączeń");
  const { id, ...values } = fault;
  const told = formatFault("import", new Fault(id, { ...values, url: url.href }), "pl");
  expect(told).toContain("Nie ma połączenia z usługą: serwer nie przyjmuje połączeń");
});

it.each<[AnswerFault, string]>([
  [
    { id: "type", type: "text/html" },
    "strona internetowa zamiast danych, zwykle z powodu przerwy technicznej",
  ],
  [{ id: "type", type: "image/png" }, "dane typu image/png zamiast oczekiwanych"],
  [{ id: "status", status: 503 }, "odpowiedź z kodem 503"],
  [{ id: "time", limit: 30 }, "brak całej odpowiedzi po 30 s"],
  [{ id: "bytes", limit: 9 }, "odpowiedź dłuższa niż 9 B"],
  [{ id: "network", reason: "odd", code: "EODD" }, "brak połączenia (odd)"],
  [
    { id: "network", reason: "getaddrinfo", code: "ENOTFOUND" },
    "nie znaleziono serwera o tym adresie (brak sieci albo błąd w adresie)",
  ],
])("%j is told in Polish words", (fault, words) => {
  expect(describeNetworkFault(fault, "pl")).toBe(words);
});
