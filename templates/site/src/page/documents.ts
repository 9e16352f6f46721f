/** The document at the address; rejected where it cannot be fetched, as in a page that is opened as a file. */
export async function fetchDocument(url: string, signal?: AbortSignal): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(url, signal), 'text/html');
}

/** The text at the address. */
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response.text();
}
