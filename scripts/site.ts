import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers with: a page's HTML, or any body with its content type. */
export type Content = string | { type: string; body: string | Buffer };

/** A site on this machine, and the log of all that was asked of it. */
export interface Site {
  origin: string;
  /** Paths asked for, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves `pages` by their paths; anything else is 404. */
export async function serve(pages: Record<string, Content>): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const content = pages[path];
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { type, body } = typeof content === 'string' ? { type: 'text/html', body: content } : content;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** A saved page of `test/pages`. */
export function savedPage(name: string): string {
  return readFileSync(`test/pages/${name}/source.html`, 'utf8');
}
