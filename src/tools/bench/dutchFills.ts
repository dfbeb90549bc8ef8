/** Function words, the most frequent first. */
const SMALL = (
  'de het een en van in is dat we op te met voor niet zijn er ook aan om bij als ons elkaar wat naar door over ze die ' +
  'hun wie uit of maar wel meer kunnen moeten samen zonder tussen waar altijd nu dan iedereen eerst willen worden ' +
  'hebben doen maken vragen zeggen houden weten elk zelf per'
).split(' ');

/** Content words, the most frequent first. */
const LARGE = (
  'bewoners wijk vertrouwen afspraken tijd gesprek professional gemeente buurt ervaring luisteren ondersteuning ruimte ' +
  'jongeren contact hulp beleid ouders verschil keukentafel open respect werk belang samenwerking keuze initiatief ' +
  'inwoners informatie eerlijk praktijk taal zichtbaar kwaliteit huisarts regels geld vrijwilligers avond ' +
  'ervaringsdeskundigen gelijkwaardig verantwoordelijkheid eigenaarschap besluiten bereikbaar kennis signalen ' +
  'partners wijkteam netwerk overleg mantelzorgers deskundigheid betrokken waardering toegankelijke doelen vaste ' +
  'terugkoppeling aanspreekpunt bijeenkomst begrijpelijk uitkomst verwachtingen veiligheid sociaal-maatschappelijk ' +
  'opbouwwerker fouten leren evalueren ideeën cliënten coördinatie privacy budget maandelijks wederkerigheid ' +
  'preventie schuldhulpverlening buurthuis sleutelfiguren organisaties zeggenschap vergoeding werkgroep ' +
  'gebiedsontwikkeling bestaanszekerheid cliëntondersteuning welzijnsorganisatie e-mail één-op-één actieplan 2027'
).split(' ');

/** Returns a number from 0 up to but not including 1. */
type Chance = () => number;

/**
 * Returns random entries for the given number of columns of different lengths. The cards range from nearly empty to
 * overfull.
 */
export function randomFill(chance: Chance, columns: number): readonly (readonly string[])[] {
  const most = 60 + 400 * chance();
  return Array.from({ length: columns }, () => {
    const characters = most * (0.15 + 0.85 * chance());
    const entries: string[] = [];
    for (let written = 0; written < characters; written += entries.at(-1)?.length ?? 0)
      entries.push(randomEntry(chance));
    return entries;
  });
}

/** Returns one to twenty-five words, usually about seven. Occasionally includes a soft break or words in brackets. */
export function randomEntry(chance: Chance): string {
  const count = Math.min(25, Math.max(1, Math.round(7 * Math.exp(0.55 * normal(chance)))));
  const words = Array.from({ length: count }, (_, at) => {
    const word = pick(chance() < (at === 0 ? 0.4 : 0.55) ? SMALL : LARGE, chance);
    const end = at === count - 1;
    if (!end && chance() < 0.05) return `${word},`;
    if (!end && chance() < 0.01) return `${word}/${pick(LARGE, chance)}`;
    return chance() < 0.02 ? `(${word})` : word;
  });
  const text = words.join(' ');
  const broken = chance() < 0.04 ? text.replace(', ', ',\n') : text;
  return (
    broken.charAt(0).toUpperCase() + broken.slice(1) + (chance() < 0.3 ? '.' : chance() < 0.1 ? '?' : '')
  );
}

/** Picks a word, with a preference for the first words. */
function pick(words: readonly string[], chance: Chance): string {
  return words[Math.floor(words.length * chance() ** 2)] ?? '';
}

/** Draws from the standard normal distribution (Box-Muller transform). */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
