/** A TCP proxy on 127.0.0.1 in front of a server's socket, which can stop forwarding as in a network partition. */

import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";

export interface TcpProxy {
  readonly port: number;
  /** Holds bytes back in both directions, those of new connections too. The connections stay open. */
  partition: () => void;
  /** Delivers everything that was held back. */
  heal: () => void;
  close: () => Promise<void>;
}

export async function startTcpProxy(socketPath: string): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isPartitioned = false;
  const server: Server = createServer((client) => {
    const upstream = connect(socketPath);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("data", (bytes) => other.write(bytes));
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      if (isPartitioned) socket.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    partition() {
      isPartitioned = true;
      for (const socket of sockets) socket.pause();
    },
    heal() {
      isPartitioned = false;
      for (const socket of sockets) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
