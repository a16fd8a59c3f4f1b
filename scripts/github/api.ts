/** Calls GitHub’s REST API for one repository; `pad` starts behind `/repos/<owner>/<name>`. */
export type Api = <T>(pad: string, vraag?: { method: string; body: unknown }) => Promise<T>;

/** Where the API is and who asks. */
type Toegang = { api: string; repository: string; token: string };

/** Makes the one way in which the workflows talk to GitHub; an answer that is not OK is an Error. */
export function createApi({ api, repository, token }: Toegang, haal = fetch): Api {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`Geen repository: ${repository}`);
  return async <T>(pad: string, vraag?: { method: string; body: unknown }): Promise<T> => {
    const antwoord = await haal(`${api}/repos/${repository}${pad}`, {
      method: vraag?.method ?? 'GET',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(vraag ? { body: JSON.stringify(vraag.body) } : {}),
    });
    if (!antwoord.ok)
      throw new Error(`GitHub antwoordt ${antwoord.status} op ${vraag?.method ?? 'GET'} ${pad}`);
    return (await antwoord.json()) as T;
  };
}

/** The API as a step of a workflow reaches it. */
export function readApi(omgeving: NodeJS.ProcessEnv): Api {
  return createApi({
    api: omgeving['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: omgeving['GITHUB_REPOSITORY'] ?? '',
    token: omgeving['GITHUB_TOKEN'] ?? '',
  });
}

/** Every page of a list, up to 1,000 items; `pad` already has a query. */
export async function readLijst<T>(api: Api, pad: string): Promise<T[]> {
  const alles: T[] = [];
  for (let bladzijde = 1; bladzijde <= 10; bladzijde++) {
    const deel = await api<T[]>(`${pad}&per_page=100&page=${bladzijde}`);
    alles.push(...deel);
    if (deel.length < 100) break;
  }
  return alles;
}
