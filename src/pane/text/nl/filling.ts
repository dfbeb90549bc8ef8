import { quoted } from '../words.ts';
import { entries } from './entry.ts';

export const fill = {
  rail: 'Kolommen van de kaart',
  column: (name: string, step: number, count: number) => `${name}, stap ${step}, ${entries(count)}`,
  /** A column with the keys that choose it. */
  keys: (name: string, step: number) => `${name} (Ctrl+Shift+Alt+${step})`,
  /** How much of the box on the slide is taken; above 1 something is out of view. */
  fullness: (taken: number, isFull: boolean) =>
    taken > 1 ? 'past niet op de dia' : isFull ? 'vol' : `voor ${Math.round(taken * 100)} % vol`,
  /** Entries that are not on the slide yet. */
  waits: (count: number) => (count === 1 ? '1 wacht nog' : `${count} wachten nog`),
  step: (step: number, of: number, name: string) => `Stap ${step} van ${of} · ${name}`,
  next: 'Volgende stap',
  nextTo: (name: string) => `Volgende stap: ${name}`,
  prompts: 'Vragen aan de groep',
  anotherPrompt: 'Andere vraag',
  help: 'Meer hulp',
  lessHelp: 'Minder hulp',
  standing: 'Vragen die altijd helpen',
  watch: 'Let op',
  subgroups: 'Voor de subgroepen',
  empty: (name: string) => `Nog niets in ${name}. Typ hieronder de eerste inbreng en druk op Enter.`,
  missing: (name: string) =>
    `Het vak ${name} staat niet meer op de dia. Maak het verwijderen in PowerPoint ongedaan; daarna gaat u hier gewoon verder. Wat erin stond, is bewaard.`,
  field: (name: string) => `Nieuwe inbreng in ${name}`,
  placeholder: 'Wat wordt er gezegd?',
  write: 'Zet op de dia',
  hint: 'Enter zet het op de dia',
  undo: 'Ongedaan maken',
  undone: 'De laatste wijziging is ongedaan gemaakt.',
  redo: 'Opnieuw',
  redone: 'De wijziging is opnieuw gedaan.',
  writing: 'bezig…',
  added: (name: string) => `Staat op de dia, in ${name}.`,
  selected: (name: string) => `Kolom ${name}.`,
};

/** A question on the slide, in a small box beside the columns. */
export const prompt = {
  show: 'Zet op de dia',
  showOf: (question: string) => `Zet op de dia: ${question}`,
  shown: 'De vraag staat op de dia.',
  takeOff: 'Haal van de dia',
  takeOffOf: (question: string) => `Haal van de dia: ${question}`,
  takenOff: 'De vraag is van de dia.',
};

/** One entry of several. */
export const bundle = {
  menu: (name: string) => `Meer met ${name}`,
  open: 'Inbreng bundelen',
  hint: 'Kies wat bij elkaar hoort. Pas daarna de gezamenlijke tekst aan.',
  words: 'Gezamenlijke tekst',
  put: (count: number) => (count < 2 ? 'Maak er één van' : `Maak één van deze ${count}`),
  cancel: 'Niet bundelen',
  done: (count: number) => `${count} inbrengen zijn er één geworden.`,
};

/** Several lines were pasted in the field. */
export const paste = {
  title: (count: number) => `${count.toLocaleString('nl')} regels geplakt`,
  tooMany: (most: number) => `Zoveel past niet op een kaart. U kunt de eerste ${most} gebruiken.`,
  rest: (count: number) => `en nog ${count.toLocaleString('nl')}`,
  each: (count: number, cut: boolean) => (cut ? `De eerste ${count} inbrengen` : `Als ${count} inbrengen`),
  one: 'Als één inbreng',
  none: 'Niet plakken',
  added: (count: number, name: string) => `${count} inbrengen staan op de dia, in ${name}.`,
};

export const gone = {
  body: 'De dia met deze kaart staat niet meer in deze presentatie. Wat de groep zei staat nog hier. Haal de dia terug met Ctrl+Z, of met Ctrl+Y als er net op Ctrl+Z is gedrukt. Of zet alles op een nieuwe kaart.',
  rebuild: 'Nieuwe kaart met alle inbreng',
  rebuilt: 'Alles staat op de nieuwe kaart.',
};

export const full = {
  body: (name: string) => `${name} is vol op de dia: er past geen inbreng meer bij die achterin te lezen is.`,
  hidden: (name: string) => `${name} past niet meer op de dia: onderaan valt tekst uit beeld.`,
  bundle: 'Bundelen',
  continue: 'Vervolgdia',
  continued: 'De kaart gaat verder op een nieuwe dia.',
  lower: (size: number) => `Kleinere letter (${size})`,
  lowered: (size: number) => `De letter mag nu tot ${size} punt kleiner worden.`,
  pages: 'Dia’s van deze kaart',
  page: (number: number, slide: number) =>
    number === 1 ? `Kaart (dia ${slide})` : `Vervolg ${number} (dia ${slide})`,
};

/** Another slide is in view than the one that is filled. */
export const elsewhere = {
  body: (slide: number) => `U vult de kaart op dia ${slide}, maar in PowerPoint is een andere dia in beeld.`,
  show: (slide: number) => `Ga naar dia ${slide}`,
};

export const lost = {
  /** Entries that were written from here and are gone from the slide, by Ctrl+Z there for instance. */
  body: (texts: readonly string[], allBoxes: boolean) => {
    if (texts.length === 1) return `${quoted(texts[0])} staat niet meer zo op de dia.`;
    const gone = `${texts.length} inbrengen staan niet meer zo op de dia`;
    return allBoxes ? `${gone}; misschien drukte iemand op Ctrl+Z.` : `${gone}.`;
  },
  putBack: 'Zet terug op de dia',
  forget: 'Laat de dia zo',
  restored: 'Alles staat weer op de dia.',
};
