// One small request to a server, with its user and its certificate authority; no client library is needed to start one.
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

/**
 * Status and JSON body of an answer. Rejects where nothing answers.
 * @param {string} url
 * @param {{ method?: string, auth?: { username: string, password: string }, ca?: string, timeout?: number }} [options]
 * @returns {Promise<{ status: number, body: any }>}
 */
export function request(url, options = {}) {
  const { method = 'GET', auth, ca, timeout = 5000 } = options;
  const send = url.startsWith('https:') ? secure : plain;
  const credentials = auth && `${auth.username}:${auth.password}`;
  return new Promise((resolve, reject) => {
    const call = send(
      url,
      { method, ca, timeout, agent: false, ...(credentials && { auth: credentials }) },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: parse(Buffer.concat(parts).toString()) }),
        );
      },
    );
    call.on('timeout', () => call.destroy(new Error(`${url} did not answer within ${timeout} ms`)));
    call.on('error', reject);
    call.end();
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text; // Not Elasticsearch: the caller judges by status.
  }
}
