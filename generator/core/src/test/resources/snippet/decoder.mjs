// Decodes requests with Node's own parsers and prints what they say: a line with the port, then a line for each request.
// Ends when its input does.
import { createServer } from 'node:http';

async function parts(body, type) {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) => ({
      name,
      filename: typeof value === 'string' ? undefined : value.name,
      type: typeof value === 'string' ? undefined : value.type,
      text: typeof value === 'string' ? value : await value.text(),
    })),
  );
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const url = new URL(request.url, 'http://localhost');
  const type = request.headers['content-type'] ?? '';
  const seen = {
    method: request.method,
    target: request.url,
    segments: url.pathname.split('/').slice(1).map(decodeURIComponent),
    query: [...url.searchParams],
    headers: request.headers,
    cookies: (request.headers.cookie ?? '')
      .split('; ')
      .filter((each) => each !== '')
      .map((each) => each.split(/=(.*)/s).slice(0, 2).map(decodeURIComponent)),
    text: body.toString('utf8'),
    form: type === 'application/x-www-form-urlencoded' ? [...new URLSearchParams(body.toString('utf8'))] : [],
    parts: type.startsWith('multipart/') ? await parts(body, type) : [],
    json: json(body.toString('utf8')),
  };
  process.stdout.write(JSON.stringify(seen) + '\n');
  response.writeHead(204).end();
}

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
process.stdin.on('end', () => process.exit()).resume();
