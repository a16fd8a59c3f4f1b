/**
 * Addresses and phone numbers of an office, not of a person: only these may stand in content. They are
 * code, not content, so that a contributor cannot add one along with the text that needs it. Empty as
 * long as the site shows none.
 */
export const roladressen: readonly string[] = [];
