/** Where the repository is, as far as a link needs to know. */
type Plek = { website: string; repository: string | undefined; branch: string };

/** Where a reader can improve a page: its file in GitHub’s editor, its folder, or how to take part. */
export function hrefVerbeter(
  bestand: string | undefined,
  { website, repository, branch }: Plek,
): string {
  if (!bestand || !repository) return '/meedoen/';
  const doe = /\.\w+$/.test(bestand) ? 'edit' : 'tree';
  return `${website}/${repository}/${doe}/${branch}/${bestand}`;
}
