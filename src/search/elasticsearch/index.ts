// The engine `elasticsearch`: reaches the cluster that the settings name.
import { StopError } from '../../model/errors.ts';
import type { OpenEngine } from '../contract.ts';
import { openCluster } from './cluster.ts';
import { engineOn } from './engine.ts';

/** Throws StopError `no-elasticsearch` without its settings, else what `openCluster` throws. */
export const openEngine: OpenEngine = async ({ elasticsearch }) => {
  if (elasticsearch !== undefined) return engineOn(await openCluster(elasticsearch));
  throw new StopError(
    'no-elasticsearch',
    'The engine elasticsearch needs an address: set ELASTICSEARCH_URL, for example http://127.0.0.1:9200.',
  );
};
