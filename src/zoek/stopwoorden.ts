/** Words that ask or connect but do not say what a reader is looking for. */
export const stopwoorden = new Set(
  `aan al alle als bij daar dan dat de deze die dit doe doen doet door dus een en er ga gaat geen
  had heb hebben heeft het hier hij hoe hun iets ik in is je jij jouw jullie kan kun kunnen maar mag
  me mee meer men met mij mijn moet moeten na naar niet nog nu of om onze ons ook op over per te
  tegen toch tot tussen uit uw van veel via voor waar waarom waarvoor wanneer wat we welk welke wel
  werd wie wij wil willen word worden wordt zal ze zich zij zijn zo zonder zou betekent betekenis
  krijg krijgen geeft geven maakt maken komt komen werkt uitleg definitie voorbeeld
  voorbeelden vind vinden zoek zoeken graag weten iemand bestaat bestaan staat zijn`
    .split(/\s+/)
    .filter(Boolean),
);
