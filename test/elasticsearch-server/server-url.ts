// Where the Elasticsearch of this test run answers.

/** The address that `npm run test:elasticsearch` sets. Throws where the tests were started without a server. */
export function serverUrl(): string {
  const url = process.env.ELASTICSEARCH_URL;
  if (url !== undefined && url !== '') return url;
  throw new Error(
    'These tests need a server: run them by `npm run test:elasticsearch`, or set ELASTICSEARCH_URL.',
  );
}
