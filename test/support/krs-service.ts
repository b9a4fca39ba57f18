import { randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";

/** An organisation in the register; fields that are left out are missing from the extract, as in the real one. */
export type Registered = {
  name: string;
  form?: string;
  nip?: string;
  regon?: string;
  opp?: boolean;
  seat?: Record<string, string>;
  address?: Record<string, string>;
  website?: string;
  email?: string;
  liquidation?: boolean;
  register?: "S" | "P";
};

/** Answers in another way than the register would; `try` counts the requests for the number from 1. */
export type Misbehaviour = (response: ServerResponse, tried: number) => boolean;

/** An extract in the shape of the open API, with persons and free text that nobody may take. */
export const toExtract = (krs: string, found: Registered): object => ({
  odpis: {
    rodzaj: "Aktualny",
    naglowekA: {
      rejestr: `Rej${found.register ?? "S"}`,
      numerKRS: krs,
      stanZDnia: "20.11.2025",
      stanPozycji: 3,
    },
    dane: {
      dzial1: {
        danePodmiotu: {
          nazwa: found.name,
          ...(found.form && { formaPrawna: found.form }),
          ...((found.nip ?? found.regon) && { identyfikatory: { nip: found.nip, regon: found.regon } }),
          ...(found.opp !== undefined && { czyPosiadaStatusOPP: found.opp }),
        },
        siedzibaIAdres: {
          ...(found.seat && { siedziba: { kraj: "POLSKA", ...found.seat } }),
          ...(found.address && { adres: { kraj: "POLSKA", ...found.address } }),
          ...(found.website && { adresStronyInternetowej: found.website }),
          ...(found.email && { "adresPocztyElektronicznej?": found.email }),
        },
      },
      dzial2: { reprezentacja: { sklad: [{ nazwisko: "KOWALSKA", imiona: "ANNA" }] } },
      dzial3: { celDzialaniaOrganizacji: { celDzialania: "POMOC DLA JANA NOWAKA" } },
      ...(found.liquidation && { dzial6: { likwidacja: [{}] } }),
    },
  },
});

/** The open API of the KRS register on a free port of localhost, at an address that no other run has. */
export async function serveKrs(known: Record<string, Registered | "removed">, behave?: Misbehaviour) {
  const requests: { krs: string; register: string }[] = [];
  const base = `/${randomUUID()}/api/krs/`;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const krs = url.pathname.slice(`${base}OdpisAktualny/`.length);
    const register = url.searchParams.get("rejestr") ?? "";
    requests.push({ krs, register });
    if (behave?.(response, requests.filter((one) => one.krs === krs).length)) return;
    const found = url.pathname.startsWith(base) ? known[krs] : undefined;
    if (found === "removed") return void response.writeHead(204).end();
    if (!found || (found.register ?? "S") !== register)
      return void response
        .writeHead(404, { "content-type": "application/problem+json" })
        .end(JSON.stringify({ title: "Not Found", status: 404 }));
    response
      .writeHead(200, { "content-type": "application/json; charset=utf-8" })
      .end(JSON.stringify(toExtract(krs, found)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = () => [server.close(), server.closeAllConnections()];
  return { url: `http://127.0.0.1:${port}${base}`, requests, close };
}
