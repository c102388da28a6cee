// The application over an archive of marked papers, asked without a port; shared by the tests of a file.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll } from 'vitest';
import { type ApiContext, openApiContext } from '../../src/api/api-context.ts';
import { createApp } from '../../src/api/app.ts';
import { type MarkedArchive, type MarkedPaper, markedArchive } from './marked-archive.ts';
import { PAPERS } from './papers.ts';

/** An open application; its parts are there once `beforeAll` has run. */
export class OpenApp {
  #archive: MarkedArchive | undefined;
  #api: ApiContext | undefined;
  #app: OpenAPIHono | undefined;

  constructor(papers: readonly MarkedPaper[] = PAPERS, key?: string) {
    beforeAll(async () => {
      this.#archive = await markedArchive(papers);
      const settings = { ...this.#archive.settings, ...(key !== undefined && { key }) };
      this.#api = await openApiContext(settings);
      this.#app = createApp(this.#api);
    }, 60_000);
    afterAll(async () => {
      await this.#api?.close();
      this.#archive?.remove();
    });
  }

  get api(): ApiContext {
    if (!this.#api) throw new Error('the application is open only inside tests');
    return this.#api;
  }

  get app(): OpenAPIHono {
    if (!this.#app) throw new Error('the application is open only inside tests');
    return this.#app;
  }

  async get(address: string, init: RequestInit = {}): Promise<Response> {
    return await this.app.request(address, init);
  }

  /** The JSON of an answer that must be 200. */
  async json(address: string): Promise<Record<string, unknown>> {
    const response = await this.get(address);
    if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  }

  async text(address: string): Promise<string> {
    return await (await this.get(address)).text();
  }

  /** The file hash of a paper. */
  hashOf(path: string): string {
    return this.api.store.files.at(path)[0] ?? '';
  }

  /** The first document of a paper. */
  documentOf(path: string): string {
    return this.api.store.documents.ofFile(this.hashOf(path))[0]?.id ?? '';
  }
}
