import { createServer, type AddressInfo } from "node:net";

/** A port of this machine that nobody listens on. */
export const findPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
