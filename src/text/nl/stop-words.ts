/** Words that everybody types and that tell nothing apart; `ai` stands in every lesson. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aan ai al alle als altijd ben bent bij daar dan dat de deze die dit doe doen door dus een eens
  en er erbij erin even gaan gaat geef geen gebruik gebruiken gebruikt geldt gemaakt haar had hallo hebben hebt heb heeft hem het hier hij hoe
  hun iemand iets ik in is ja je jij jouw jullie kan kun kunnen laat laten maar maak maakt maken mag me meer men met mij
  mijn moet moeten na naar nee niet niets nodig nog nu of om omdat onder ons onze ook op over te tegen toch
  toe toen tot u uit uw van vaak veel via voor waar waarom waren was wat we wel welk welke wanneer werd werkt
  weer wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zou zonder zijn
  betekent betekenis`.split(/\s+/),
);
