// Runs one job in a process of its own, to be killed: `node driver.mjs JSON`. `root` is `src` (with typescript-hook) or
// `dist`; `stages` names a module of stages; `job` is what to run.
const order = JSON.parse(process.argv[2]);
const ext = order.root.endsWith('/src/') ? '.ts' : '.js';
const load = (path) => import(new URL(`${path}${ext}`, order.root));

const { readSettings } = await load('config/index');
const { stages } = await import(order.stages);
const { openEngine } = await load('jobs/open-engine');
const settings = readSettings({ logLevel: 'silent', ...order.flags }, {});
const setup = { settings, stages, stagesModule: order.stages, openEngine: () => openEngine(settings) };

const jobs = {
  async ingest() {
    const { ingest } = await load('jobs/ingest/index');
    const onEvent = (event) => event.event !== 'progress' && process.send?.(event);
    return await ingest(setup, { paths: order.paths, onEvent });
  },
  async reindex() {
    const { reindex } = await load('jobs/reindex/index');
    return await reindex(setup);
  },
  async forget() {
    const { forget } = await load('jobs/forget/index');
    return await forget(setup, order.what);
  },
  async retry() {
    const { retryDeadLetters } = await load('jobs/dead-letters/index');
    return await retryDeadLetters(setup);
  },
  async verify() {
    const { archiveDigest, verify } = await load('jobs/verify/index');
    return { faults: (await verify(setup)).faults, ...archiveDigest(setup) };
  },
};

process.send?.({ event: 'started' });
const result = await jobs[order.job]();
process.send?.({ event: 'result', result });
process.disconnect?.();
