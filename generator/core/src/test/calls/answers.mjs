// Reads the answers of the golden case `answers`.
import { createAnswersClient } from './answers/src/index.js';

export async function call(baseUrl) {
  const seen = [];
  const client = createAnswersClient({ baseUrl });
  for (const name of ['front', 'none', 'same', 'none']) {
    const lock = await client.locks.retrieve(name);
    seen.push(`${name} ${lock?.owner ?? '-'}`);
  }
  seen.push(`name ${await client.locks.replace('front', { body: { owner: 'jane' } })}`);
  for (let i = 0; i < 3; i++) {
    const job = await client.jobs.create();
    seen.push(`job ${job === undefined ? '-' : Array.isArray(job) ? `done ${job[0].owner}` : `later ${job.id}`}`);
  }
  return seen;
}
