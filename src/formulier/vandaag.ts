/** Stands in the configuration where the browser fills in the day on which an entry is made. */
export const VANDAAG = '{{vandaag}}';
