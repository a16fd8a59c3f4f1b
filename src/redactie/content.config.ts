/** The collections of the site, so a build of the editor page alone generates the same types. */
export { collections } from '#src/content.config.ts';
