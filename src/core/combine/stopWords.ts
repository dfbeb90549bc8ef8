import type { Language } from '../card/language.ts';

/**
 * Words without content of their own, selected for the method's conversations. Excludes words that reverse a meaning
 * (`niet`, `geen`, `zonder`, `meer`) and words for something that a person may plead for.
 */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: listed(`
    aan af al als bij binnen daar daarbij daarmee daarom daarop daarvan daarvoor dan dat de deze die dit doe doen
    doet door dus een eens elkaar elkaars en er ergens eruit ervan ervoor gaan gaat ga had hadden heb hebben hebt
    heeft hem hen het hier hij hoe hun ieder iemand iets ik in is ja je jij jou jouw jullie kan kon kunnen kunt laat
    laten maar maken maak maakt me mee mensen met mij mijn moet moeten mogen mag na naar nog nou nu of om omdat
    onder ons onze ook op over per s staan staat t te tegen ten ter tijdens toch toe tot tussen u uit uw van
    vanuit vanaf veel via volgens voor vooral waar waarbij waardoor waarin waarmee waarop waarvan waarvoor wanneer
    want waren was wat we wel welke wel werd wie wij wil willen word worden wordt zal ze zei zelf zich zij zijn
    zo zoals zou zouden zullen`),
  en: listed(`
    a about all also am an and any are as at be because been being both but by can could d did do does doing each
    for from get give go goes had has have having he her here hers him his how i if in into is it its just ll
    make makes making may me might must my of off on one or other our ours ourselves out over own re s shall she
    should so some such t than that the their them themselves then there these they this those through to too
    under up us use ve very was we were what when where which while who whom why will with would you your yours`),
};

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
