import { readLijst, type Api } from './api.ts';

/** Who may have written a comment or issue that we replace. */
const BOT = 'github-actions[bot]';

type Schrijver = { user: { login: string; type: string } | null };
type Reactie = Schrijver & { id: number; body: string | null };
type Issue = Reactie & { number: number; title: string; pull_request?: unknown };

/** What an issue of ours should say; without `tekst` an open one is closed. */
export type Issuebericht = { merk: string; titel: string; tekst?: string };

/** Puts one comment on a pull request: the one we placed before is changed, never repeated. */
export async function placeReactie(
  api: Api,
  nummer: number,
  merk: string,
  tekst: string,
): Promise<void> {
  const pad = `/issues/${nummer}/comments`;
  const reacties = await readLijst<Reactie>(api, `${pad}?sort=created`);
  const eigen = reacties.find((r) => isVanOns(r, merk));
  if (!eigen) await api(pad, { method: 'POST', body: { body: tekst } });
  else if (eigen.body !== tekst)
    await api(`/issues/comments/${eigen.id}`, { method: 'PATCH', body: { body: tekst } });
}

/** Keeps one open issue per mark: makes it, changes it, or closes it when there is nothing to say. */
export async function placeIssues(api: Api, berichten: readonly Issuebericht[]): Promise<void> {
  const open = await readLijst<Issue>(api, '/issues?state=open');
  for (const { merk, titel, tekst } of berichten) {
    const eigen = open.find((i) => !i.pull_request && isVanOns(i, merk));
    const body = `${merk}\n\n${tekst ?? ''}`;
    if (!eigen && tekst) await api('/issues', { method: 'POST', body: { title: titel, body } });
    if (!eigen) continue;
    const pad = `/issues/${eigen.number}`;
    if (!tekst)
      await api(pad, { method: 'PATCH', body: { state: 'closed', state_reason: 'completed' } });
    else if (eigen.body !== body || eigen.title !== titel)
      await api(pad, { method: 'PATCH', body: { title: titel, body } });
  }
}

/** Ours only when the bot wrote it and it starts with the mark; anyone can type a mark. */
function isVanOns({ user, body }: Reactie, merk: string): boolean {
  return user?.login === BOT && user.type === 'Bot' && (body ?? '').startsWith(merk);
}
