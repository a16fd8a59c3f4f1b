import { writeCommit, type Wijziging } from './opslag.ts';
import { needNode, toCommit, toPullRequest, toRepository, toUser } from './graphql-velden.ts';
import {
  moveTak,
  needSchrijven,
  needVoorstel,
  readTak,
  Weigering,
  type Gebruiker,
  type Wereld,
} from './wereld.ts';

type CommitVraag = {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  fileChanges: {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
  };
  message: { headline: string; body?: string };
};

/** Where every query and mutation of one person begins. */
export function toWortel(w: Wereld, gebruiker: Gebruiker): object {
  const zetConcept =
    (concept: boolean) =>
    ({ input }: { input: { pullRequestId: string } }) => {
      const voorstel = needNode(w, input.pullRequestId);
      voorstel.concept = concept;
      return { __typename: 'Payload', pullRequest: toPullRequest(w, voorstel) };
    };
  return {
    __typename: 'Query',
    viewer: toUser(w, gebruiker),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      name === w.naam && (owner === w.eigenaar || w.forks.has(owner))
        ? toRepository(w, owner, gebruiker)
        : null,
    node: ({ id }: { id: string }) => toPullRequest(w, needNode(w, id)),
    createRef: ({ input }: { input: { repositoryId: string; name: string; oid: string } }) =>
      createTak(w, gebruiker, input),
    createCommitOnBranch: ({ input }: { input: CommitVraag }) => addCommit(w, gebruiker, input),
    convertPullRequestToDraft: zetConcept(true),
    markPullRequestReadyForReview: zetConcept(false),
  };
}

async function createTak(
  w: Wereld,
  gebruiker: Gebruiker,
  { repositoryId, name, oid }: { repositoryId: string; name: string; oid: string },
): Promise<object> {
  const wie = repositoryId.replace('R_', '');
  const tak = name.replace('refs/heads/', '');
  needSchrijven(w, wie, gebruiker);
  if (await readTak(w, wie, tak))
    throw new Weigering(422, `A ref named "${name}" already exists in the repository.`);
  await moveTak(w, wie, tak, oid);
  return { __typename: 'CreateRefPayload', ref: { __typename: 'Ref', name: tak } };
}

async function addCommit(
  w: Wereld,
  gebruiker: Gebruiker,
  { branch, expectedHeadOid, fileChanges, message }: CommitVraag,
): Promise<object> {
  const wie = branch.repositoryNameWithOwner.split('/')[0] ?? '';
  needSchrijven(w, wie, gebruiker);
  needVoorstel(w, wie, branch.branchName);
  if ((await readTak(w, wie, branch.branchName)) !== expectedHeadOid)
    throw new Weigering(422, `Expected branch to point to "${expectedHeadOid}" but it did not.`);
  const wijzigingen: Wijziging[] = [
    ...(fileChanges.additions ?? []).map(({ path, contents }) => ({
      pad: path,
      inhoud: Buffer.from(contents, 'base64'),
    })),
    ...(fileChanges.deletions ?? []).map(({ path }) => ({ pad: path })),
  ];
  const oid = await writeCommit(w.git, expectedHeadOid, {
    wijzigingen,
    schrijver: gebruiker,
    bericht: [message.headline, message.body].filter(Boolean).join('\n\n'),
  });
  await moveTak(w, wie, branch.branchName, oid);
  return { __typename: 'CreateCommitOnBranchPayload', commit: await toCommit(w, oid) };
}
