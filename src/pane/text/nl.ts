import type { TraceKind } from '../../core/checks/traceable.ts';
import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { Bond } from '../../core/groups/crowds.ts';
import type { Remark } from '../../core/groups/participants.ts';
import type { Road } from '../../core/takeAway/roads.ts';
import type { ListTrouble } from '../participants/listFile.ts';
import type { Facts, Found, LookSentences, Troubles, Ways } from './sentence.ts';

const quoted = (text: string | number | undefined) => `“${String(text ?? '').replaceAll('\n', ' ')}”`;

/** What went wrong and what to do, one sentence or two for each code. */
const troubles: Troubles = {
  unsupported: () =>
    'Deze PowerPoint is te oud voor de Partnerschapskaart. Werk PowerPoint bij, of open uw presentatie in PowerPoint op het web.',
  readOnly: () =>
    'Deze presentatie is alleen te lezen, dus er kan niets op de dia komen. Kies in PowerPoint Bewerken inschakelen, of sla een kopie op en werk daarin verder.',
  cardGone: () =>
    'De dia met deze kaart staat niet meer in deze presentatie. Wat de groep zei staat nog hier.',
  cardMoved: ({ slide }: Facts) => `De kaart staat nu op dia ${slide ?? ''}. U vult hem daar gewoon verder.`,
  cardCopied: ({ slide }: Facts) =>
    `Deze kaart staat op meer dan één dia. U vult nu die op dia ${slide ?? ''}; de andere blijft zoals hij is.`,
  someoneTypes: ({ field }: Facts) =>
    `Op de dia wordt getypt in ${field ?? 'dit vak'}. Uw inbreng gaat er vanzelf heen zodra dat klaar is.`,
  fieldGone: ({ field }: Facts) =>
    `Het vak ${field ?? ''} staat niet meer op de dia. Maak het verwijderen in PowerPoint ongedaan en probeer het dan opnieuw.`,
  labelGone: () =>
    'Op deze dia is daar geen plek voor. Begin een nieuwe kaart als u dit op de dia wilt laten zien.',
  entryGone: ({ text }: Facts) =>
    `${quoted(text)} staat niet meer op de dia; iemand heeft die zin daar weggehaald.`,
  entryChanged: ({ text, now }: Facts) =>
    `De zin ${quoted(text)} luidt op de dia nu anders: ${quoted(now)}. De dia is zo gelaten; kiest u zelf.`,
  emptyText: () => 'Typ eerst wat er gezegd is.',
  notRead: () => 'De dia kon even niet worden gelezen. Wat u typte staat hier en gaat vanzelf naar de dia.',
  noAnswer: () => 'PowerPoint geeft even geen antwoord. Wat u typte staat hier en gaat vanzelf naar de dia.',
  notWritten: () => 'De dia heeft deze tekst nog niet overgenomen. Dat wordt vanzelf opnieuw geprobeerd.',
  notInserted: () => 'De nieuwe dia is niet verschenen. Probeer het opnieuw.',
  templateBroken: () =>
    'De voorbeelddia kan niet worden gelezen. Sluit dit paneel en open het opnieuw; blijft het zo, vraag dan uw beheerder om hulp.',
  hostFailed: () =>
    'PowerPoint kon dit nu niet doen. Staat er nog een venster open, sluit dat dan en probeer het opnieuw.',
  nothingToUndo: () => 'Er is niets om ongedaan te maken.',
  nothingToRedo: () => 'Er is niets om opnieuw te doen.',
  noCardOpen: () => 'Er is nog geen kaart open. Kies een kaart of begin een nieuwe.',
  notACard: ({ slide }: Facts) => `Op dia ${slide ?? ''} staat geen kaart.`,
  fileBroken: ({ file }: Facts) =>
    `${file ?? 'Dit bestand'} is geen PowerPoint-bestand, of het is beschadigd.`,
  fileLocked: ({ file }: Facts) =>
    `${file ?? 'Dit bestand'} heeft een wachtwoord of is van een PowerPoint van vóór 2007. Sla het zonder wachtwoord op als .pptx.`,
  fileWithoutCard: ({ file }: Facts) => `In ${file ?? 'dit bestand'} staat geen kaart.`,
  boxesOutOfReach: ({ slide }: Facts) =>
    `De vakken op dia ${slide ?? ''} zitten in een tabel of groep. Deze PowerPoint kan daar niet in schrijven; neem de teksten over op een nieuwe kaart.`,
};

/** What keeps people from reading a slide. */
const looks: LookSentences = {
  noTitle: () =>
    'De dia heeft geen titel. Kies in PowerPoint een indeling met een titel en geef de dia een naam.',
  emptyTitle: () => 'De titel van de dia is leeg.',
  noDescription: (_facts, mendable) =>
    mendable
      ? 'Wie dit niet ziet, hoort niet wat het is.'
      : 'Wie dit niet ziet, hoort niet wat het is. Kies in PowerPoint Alternatieve tekst bewerken.',
  order: (_facts, mendable) =>
    mendable
      ? 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult.'
      : 'Een schermlezer leest de vakken in een andere volgorde dan waarin u ze vult. Zet ze in het selectievenster van PowerPoint goed.',
  contrast: ({ ratio }) => `De letters steken te weinig af (${String(ratio ?? '').replace('.', ',')} op 1).`,
  smallText: ({ size }) => `De letters zijn klein: ${String(size ?? '').replace('.', ',')} punten.`,
};

const entries = (count: number) =>
  count === 0 ? 'nog geen inbreng' : count === 1 ? '1 inbreng' : `${count} inbrengen`;

/** A text that is too long to repeat as a whole. */
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

const listed = (items: readonly string[], and: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

/** What keeps no pair together. */
const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Niemand zit bij iemand uit hetzelfde netwerk.',
  encounter: 'Niemand treft iemand van een eerdere ronde.',
  organisation: 'Niemand zit bij iemand van dezelfde organisatie.',
};

const couples = (pairs: number) => (pairs === 1 ? '1 tweetal' : `${pairs} tweetallen`);
const stay = (pairs: number) => `${couples(pairs)} ${pairs === 1 ? 'blijft' : 'blijven'}`;
const inGroups = (groups: number) => (groups === 1 ? '1 groep' : `${groups} groepen`);

/** Pairs that stay together. */
const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${couples(pairs)} uit hetzelfde netwerk ${pairs === 1 ? 'zit' : 'zitten'} bij elkaar.`,
  encounter: pairs => `${couples(pairs)} ${pairs === 1 ? 'treft' : 'treffen'} elkaar opnieuw.`,
  organisation: pairs =>
    `${couples(pairs)} van dezelfde organisatie ${pairs === 1 ? 'zit' : 'zitten'} bij elkaar.`,
};

/** What a change costs or gains. */
const costs: Readonly<Record<Bond, (pairs: number, which: string) => string>> = {
  network: (pairs, which) => `${couples(pairs)} ${which} uit hetzelfde netwerk`,
  encounter: (pairs, which) => `${couples(pairs)} ${which} dat elkaar al trof`,
  organisation: (pairs, which) => `${couples(pairs)} ${which} van dezelfde organisatie`,
  role: (pairs, which) => `${couples(pairs)} ${which} met dezelfde rol`,
};

/** Every sentence of the pane, in Dutch. Its keys are the keys of every other language. */
export const nl = {
  troubles,
  brokenCommand: 'Dat is niet gelukt. Wat u typte staat nog hier; probeer het opnieuw.',
  dismiss: 'Melding sluiten',
  searching: 'Even kijken of er al een kaart in uw presentatie staat…',
  busy: 'Bezig met de dia…',
  crash: {
    title: 'Er ging iets mis in dit paneel',
    body: 'Uw dia is niet veranderd. Laad het paneel opnieuw om verder te gaan.',
    reload: 'Opnieuw laden',
  },
  unsupported: {
    title: 'Hier lukt het nog niet',
  },
  places: {
    label: 'Onderdelen',
    prepare: 'Voorbereiden',
    sheet: 'Draaiboek',
    start: 'Start',
    fill: 'Invullen',
    rules: (count: number) => `${count} geboden`,
    back: 'Terug naar alle kaarten',
  },
  menu: {
    label: 'Meer',
    cards: 'Andere of nieuwe kaart',
    finish: 'Afronden',
    finished: 'De kaart is afgerond. Wat u kon terugdraaien is gewist; de dia is gebleven.',
    refresh: 'Dia opnieuw lezen',
    refreshed: 'De dia is opnieuw gelezen.',
    combine: 'Kaarten samenvoegen',
    about: 'Over en taal',
  },
  start: {
    lead: 'Zet de kaart op een dia en vul die samen in, van rechts naar links.',
    found: 'In deze presentatie',
    slide: (position: number) => `dia ${position}`,
    untitled: 'Kaart zonder titel',
    newCard: 'Nieuwe kaart',
    goal: 'Waarvoor werkt u samen?',
    date: 'Datum van de bijeenkomst',
    dateHint: 'Staat onder aan de kaart. Leeg is vandaag.',
    goalHint: 'Komt als titel op de kaart. Bijvoorbeeld: gebiedsontwikkeling Noord.',
    language: 'Taal van de kaart',
    style: 'Opmaak',
    styles: {
      starter: { name: 'In onze opmaak', hint: 'Vijf kleuren, goed leesbaar achter in de zaal.' },
      presentation: {
        name: 'In de opmaak van deze presentatie',
        hint: 'Met uw eigen lettertype en achtergrond.',
      },
    },
    insert: 'Zet de kaart op een dia',
    where: 'De kaart komt na de dia die nu gekozen is.',
  },
  fill: {
    rail: 'Kolommen van de kaart',
    column: (name: string, step: number, count: number) => `${name}, stap ${step}, ${entries(count)}`,
    /** How much of the box on the slide is taken; above 1 something is out of view. */
    fullness: (fill: number, full: boolean) =>
      fill > 1 ? 'past niet op de dia' : full ? 'vol' : `voor ${Math.round(fill * 100)} % vol`,
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
      `Het vak ${name} staat niet meer op de dia. Maak het verwijderen in PowerPoint ongedaan; daarna gaat u hier gewoon verder.`,
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
  },
  /** A question on the slide, in a small box beside the columns. */
  prompt: {
    show: 'Zet op de dia',
    showOf: (question: string) => `Zet op de dia: ${question}`,
    shown: 'De vraag staat op de dia.',
    takeOff: 'Haal van de dia',
    takeOffOf: (question: string) => `Haal van de dia: ${question}`,
    takenOff: 'De vraag is van de dia.',
  },
  /** One entry of several. */
  bundle: {
    menu: (name: string) => `Meer met ${name}`,
    open: 'Inbreng bundelen',
    hint: 'Kies wat bij elkaar hoort. Pas daarna de gezamenlijke tekst aan.',
    words: 'Gezamenlijke tekst',
    put: (count: number) => (count < 2 ? 'Maak er één van' : `Maak één van deze ${count}`),
    cancel: 'Niet bundelen',
    done: (count: number) => `${count} inbrengen zijn er één geworden.`,
  },
  /** Several lines were pasted in the field. */
  paste: {
    title: (count: number) => `${count.toLocaleString('nl')} regels geplakt`,
    tooMany: (most: number) => `Zoveel past niet op een kaart. U kunt de eerste ${most} gebruiken.`,
    rest: (count: number) => `en nog ${count.toLocaleString('nl')}`,
    each: (count: number, cut: boolean) => (cut ? `De eerste ${count} inbrengen` : `Als ${count} inbrengen`),
    one: 'Als één inbreng',
    none: 'Niet plakken',
    added: (count: number, name: string) => `${count} inbrengen staan op de dia, in ${name}.`,
  },
  gone: {
    body: 'De dia met deze kaart staat niet meer in deze presentatie: verwijderd, of verplaatst naar een andere. Haal hem terug met Ctrl+Z in PowerPoint, of zet alles wat de groep zei op een nieuwe kaart.',
    rebuild: 'Nieuwe kaart met alle inbreng',
    rebuilt: 'Alles staat op de nieuwe kaart.',
  },
  full: {
    body: (name: string) =>
      `${name} is vol op de dia: er past geen inbreng meer bij die achterin te lezen is.`,
    hidden: (name: string) => `${name} past niet meer op de dia: onderaan valt tekst uit beeld.`,
    bundle: 'Bundelen',
    continue: 'Vervolgdia',
    continued: 'De kaart gaat verder op een nieuwe dia.',
    lower: (size: number) => `Kleinere letter (${size})`,
    lowered: (size: number) => `De letter mag nu tot ${size} punt kleiner worden.`,
    pages: 'Dia’s van deze kaart',
    page: (number: number, slide: number) =>
      number === 1 ? `Kaart (dia ${slide})` : `Vervolg ${number} (dia ${slide})`,
  },
  leftover: {
    body: (texts: readonly string[]) =>
      texts.length === 1
        ? `${quoted(texts[0])} wacht nog op een kaart die niet in deze presentatie staat.`
        : `${texts.length} inbrengen wachten nog op een kaart die niet in deze presentatie staat: ${quoted(texts[0])} en andere.`,
    take: 'Zet op een nieuwe kaart',
    forget: 'Laat vervallen',
  },
  lost: {
    /** Entries that were written from here and are gone from the slide, by Ctrl+Z there for instance. */
    body: (texts: readonly string[]) =>
      texts.length === 1
        ? `${quoted(texts[0])} staat niet meer zo op de dia.`
        : `De dia is teruggegaan: ${texts.length} inbrengen staan er niet meer zo op.`,
    putBack: 'Zet terug op de dia',
    forget: 'Laat de dia zo',
    restored: 'Alles staat weer op de dia.',
  },
  entry: {
    list: (name: string) => `Inbreng in ${name}`,
    keys: 'Enter bewerkt, Delete verwijdert, Alt met pijl omhoog of omlaag verplaatst, Alt met pijl links of rechts zet in de kolom ernaast.',
    edit: 'Bewerken',
    /** What the editor at an entry is called, and what Enter does. */
    editor: {
      edit: { label: 'Inbreng bewerken', hint: 'Enter bewaart · Esc laat het zoals het was' },
      shorten: {
        label: 'Kortere tekst voor op de kaart',
        hint: 'Enter zet de korte tekst op de dia. Wat er letterlijk is gezegd blijft hier bewaard.',
      },
      note: {
        label: 'Notitie bij deze inbreng',
        hint: 'Alleen voor u; komt nooit op de dia. Enter bewaart.',
      },
    },
    changed: (now: string) =>
      `Op de dia staat nu ${quoted(now)}. Enter zet uw tekst ervoor in de plaats, Esc laat de dia zo.`,
    edited: 'De wijziging staat op de dia.',
    remove: 'Verwijderen',
    removed: 'Verwijderd van de dia.',
    more: 'Meer met deze inbreng',
    up: 'Omhoog',
    down: 'Omlaag',
    moveTo: (name: string) => `Naar ${name}`,
    movedTo: (name: string) => `Verplaatst naar ${name}.`,
    movedUp: 'Een plaats omhoog.',
    movedDown: 'Een plaats omlaag.',
    waiting: 'Nog niet op de dia',
    /** The three texts of an entry that was changed here and on the slide. */
    conflict: {
      base: 'Eerst stond er',
      mine: 'U schreef',
      theirs: 'Op de dia staat nu',
      both: 'Houd beide',
    },
    /** The two ways out for an entry that the slide did not take. */
    ways: (code: TroubleCode): Ways => {
      if (code === 'entryChanged') return { retry: 'Mijn tekst', discard: 'Die van de dia' };
      if (code === 'entryGone') return { retry: 'Zet terug op de dia', discard: 'Laat weg' };
      return { retry: 'Opnieuw proberen', discard: 'Verwijderen' };
    },
    discarded: 'Vervallen; de dia is gebleven zoals hij was.',
  },
  prepare: {
    card: 'Kaart',
    time: 'Tijd',
    timeHint: 'Hoeveel tijd hebt u?',
    toSheet: 'Naar het draaiboek',
    group: 'Groep',
  },
  groups: {
    kept: 'Namen blijven in dit paneel en zijn weg als u het sluit.',
    intake: 'Namen',
    intakeHint: 'Eén naam per regel, of een tabel met naam, netwerk, organisatie en rol.',
    intakePlaceholder: 'Plak hier de namen',
    read: 'Lees de namen',
    open: 'Open een lijst',
    openHint: 'Of sleep hier een bestand naartoe: Excel (.xlsx) of CSV.',
    drop: 'Laat het bestand hier los',
    reading: 'De lijst wordt gelezen…',
    troubles: {
      encrypted:
        'Op deze lijst zit een wachtwoord. Open hem in Excel, haal het wachtwoord eraf en sla hem opnieuw op.',
      oldExcel: 'Dit is een lijst uit een oude Excel (.xls). Sla hem in Excel op als .xlsx en open die.',
      notAList: 'In dit bestand staat geen lijst. Kies een Excel-bestand (.xlsx) of een CSV.',
      broken: 'Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op, of plak de namen.',
      tooLarge: 'Dit bestand is te groot voor een deelnemerslijst. Maak een lijst met alleen de deelnemers.',
      empty: 'Er staat niets in dit bestand.',
    } satisfies Record<ListTrouble, string>,
    noNames: 'In deze lijst zijn geen namen gevonden.',
    many: (people: number) => (people === 1 ? '1 mens' : `${people.toLocaleString('nl')} mensen`),
    taken: (people: number) =>
      people === 1 ? '1 naam gelezen.' : `${people.toLocaleString('nl')} namen gelezen.`,
    different: {
      network: (count: number) => (count === 1 ? '1 netwerk' : `${count} netwerken`),
      organisation: (count: number) => (count === 1 ? '1 organisatie' : `${count} organisaties`),
      role: (count: number) => (count === 1 ? '1 rol' : `${count} rollen`),
    },
    table: 'Zo is de lijst begrepen',
    columns: { name: 'Naam', network: 'Netwerk', organisation: 'Organisatie', role: 'Rol' },
    more: (count: number) => `en nog ${count.toLocaleString('nl')}`,
    remark: ({ code, row, text }: Remark) => {
      switch (code) {
        case 'noName':
          return `Rij ${row} heeft geen naam en telt niet mee: ${quoted(text)}.`;
        case 'notAName':
          return `In rij ${row} staat geen naam, dus die telt niet mee: ${quoted(shortened(text))}.`;
        case 'sameName':
          return `Rij ${row} heeft een naam die al op de lijst staat; beiden doen mee: ${quoted(text)}.`;
        case 'aboveHeader':
          return `Rij ${row} staat boven de kopregel en telt niet mee: ${quoted(text)}.`;
        case 'unusedColumn':
          return `De kolom met ${quoted(text)} wordt niet gebruikt.`;
      }
    },
    look: 'Bekijk de lijst',
    hide: 'Verberg de lijst',
    add: 'Meer mensen',
    cancelAdd: 'Geen mensen erbij',
    wipe: 'Wis namen',
    wipeAsk: 'Alle namen en groepen gaan weg. Dat is niet terug te draaien.',
    wipeNow: 'Wis alles',
    wipeNot: 'Laat staan',
    wiped: 'Alle namen zijn weg.',
    roles: 'Rollen',
    roleCounts: (counts: readonly (readonly [role: string, people: number])[], others: number) =>
      [...counts, ...(others > 0 ? [['andere rollen', others] as const] : [])]
        .map(([role, people]) => `${role}: ${people}`)
        .join(' · '),
    noRole: (people: number) => `zonder rol: ${people}`,
    rolesHint: 'Is de groep niet gemengd, verdeel dan deze drie rollen.',
    threeRoles: ['professional', 'inwoner', 'beleidsmaker'],
    giveRoles: 'Verdeel de drie rollen',
    rolesGiven: 'Ieder heeft nu een rol.',
    title: 'Groepen',
    count: 'Aantal groepen',
    each: 'Mensen per groep',
    divide: (round: number) => `Verdeel ronde ${round}`,
    again: 'Verdeel opnieuw',
    dividing: 'Even verdelen…',
    round: (round: number) => `Ronde ${round}`,
    rounds: 'Rondes',
    aim: { network: 'Netwerken uit elkaar', organisation: 'Teams en organisaties uit elkaar' },
    sizes: (sizes: readonly (readonly [size: number, groups: number])[]) =>
      sizes.map(([size, groups]) => `${inGroups(groups)} van ${size}`).join(', '),
    unknown: {
      network: 'In de lijst staan geen netwerken, dus daarop is niet gelet.',
      organisation: 'In de lijst staan geen organisaties, dus daarop is niet gelet.',
    },
    finding: ({ finding, groups, people, overruled, brief }: Found): string => {
      const { bond, pairs, least, crowds } = finding;
      const best = pairs === least;
      if (bond === 'role') {
        if (best) return 'De rollen zijn zo gelijk mogelijk verdeeld.';
        return `De rollen zijn niet overal gelijk verdeeld${overruled ? '.' : '; wat hierboven staat gaat voor.'}`;
      }
      if (pairs === 0) return apart[bond];
      const floor = least === 0 ? '' : ` Minder dan ${least} kan niet.`;
      if (!best) return `${together[bond](pairs)}${overruled ? floor : ` Minder is niet gevonden.${floor}`}`;
      if (bond === 'encounter') return `${together[bond](pairs)} Met ${inGroups(groups)} kan het niet beter.`;
      if (brief) return `${together[bond](pairs)} Beter kan niet.`;
      const reasons = crowds.filter(crowd => crowd.least > 0);
      const named = reasons.slice(0, 3).map(crowd => `${crowd.people} uit ${quoted(crowd.name)}`);
      const rest = reasons.slice(3).reduce((sum, crowd) => sum + crowd.people, 0);
      if (rest > 0) named.push(`${rest} uit andere`);
      const [first] = reasons;
      const why =
        first && reasons.length === 1
          ? `${first.people} van de ${people} komen uit ${quoted(first.name)}`
          : `Van de ${people} komen er ${listed(named, 'en')}`;
      return `${why}, ${inGroups(groups)}: minstens ${stay(pairs)} samen. Beter kan niet.`;
    },
    group: (number: number) => `Groep ${number}`,
    groupOf: (number: number, people: number) =>
      `Groep ${number}, ${people === 1 ? '1 mens' : `${people} mensen`}`,
    keys: 'Pijl omhoog en omlaag lopen door de groep. Slepen naar een andere groep kan ook.',
    move: (name: string) => `${name} verplaatsen`,
    moveTo: (number: number) => `Naar groep ${number}`,
    moved: (name: string, number: number) => `${name} zit nu in groep ${number}.`,
    cost: (bond: Bond | null, pairs: number) => {
      if (bond === null) return 'Dat maakt geen verschil.';
      return `Dat is ${pairs > 0 ? costs[bond](pairs, 'meer') : costs[bond](-pairs, 'minder')}.`;
    },
    absent: (name: string) => `${name} is er niet`,
    leaves: (name: string) => `${name} doet niet mee.`,
    absentees: 'Niet aanwezig',
    returns: (name: string) => `${name} is er toch`,
    unseated: 'Nog geen groep',
    seat: (name: string) => `${name} een groep geven`,
    late: 'Komt er nog iemand bij?',
    lateName: 'Naam',
    lateOf: { network: 'Netwerk, als u het weet', organisation: 'Organisatie, als u die weet' },
    join: 'Zet erbij',
    sits: (name: string, number: number) => `${name} zit al in groep ${number}.`,
    undo: 'Ongedaan maken',
    undone: 'Het is weer zoals het was.',
    slide: 'Zet de groepen op een dia',
    onSlide: 'De groepen staan op een dia.',
    slideTitle: (round: number) => `Groepen in ronde ${round}`,
    withRole: (name: string, role: string) => `${name} (${role})`,
  },
  /** What is kept beside an entry, and never goes to the slide. */
  aside: {
    shorten: 'Kort maken',
    addNote: 'Notitie maken',
    changeNote: 'Notitie bekijken',
    noted: 'Notitie',
    noteKept: 'De notitie is bewaard.',
    noteRemoved: 'De notitie is weg.',
    shortened: 'Ingekort',
    shortenedNow: 'De korte tekst staat op de dia.',
    literal: (words: string) => `Letterlijk gezegd: ${quoted(words)}`,
    restore: 'Zet dit weer op de dia',
  },
  combine: {
    title: 'Kaarten samenvoegen',
    lead: 'Open de kaarten van de groepen. U ziet per kolom wat hetzelfde is, wat op elkaar lijkt en wat verschilt, en kiest zelf wat op de kaart komt.',
    open: 'Open kaarten van groepen',
    fromDeck: 'Uit deze presentatie',
    noneInDeck: 'In deze presentatie staan geen andere kaarten.',
    openHint: 'Of sleep hier PowerPoint-bestanden naartoe, ook meer tegelijk.',
    drop: 'Laat de bestanden hier los',
    reading: (done: number, of: number) => `${done} van ${of} bestanden gelezen`,
    comparing: 'De kaarten worden vergeleken',
    stop: 'Stoppen',
    stopped: 'Er is niet verder vergeleken.',
    resume: 'Toch vergelijken',
    unusable: (count: number) =>
      count === 1 ? 'Eén bestand doet niet mee:' : `${count} bestanden doen niet mee:`,
    entries: (count: number) => (count === 1 ? '1 inbreng' : `${count} inbrengen`),
    cards: (count: number, words: number) =>
      `${count === 1 ? '1 kaart' : `${count} kaarten`}, ${words === 1 ? '1 inbreng' : `${words} inbrengen`}`,
    sources: 'Kaarten die u samenvoegt',
    use: (origin: string) => `${origin} doet mee`,
    nameOf: (origin: string) => `Naam van ${origin}`,
    slideOf: (file: string | null, slide: number) =>
      file === null ? `dia ${slide}` : `${file}, dia ${slide}`,
    uncertain: 'Herkend aan de kopjes. Kijk of dit de kaart is.',
    isOpen: 'Deze kaart is nu open; daar komt alles op.',
    columns: 'Kolommen om samen te voegen',
    column: (name: string, all: number, taken: number, onCard: number) =>
      `${name}: ${all} ${all === 1 ? 'inbreng' : 'inbrengen'}, ${taken} gekozen, ${onCard} op de kaart`,
    empty: (name: string) => `Geen van de kaarten heeft iets in ${name}.`,
    takeAll: 'Neem alles',
    takeAllIn: (name: string) => `Neem alles in ${name}`,
    takeAllOf: (origin: string) => `Alles van ${origin}`,
    same: 'Hetzelfde',
    alike: 'Lijkt op elkaar',
    different: 'Verschilt',
    onlyCard: 'Alleen op de kaart zelf',
    because: (words: readonly string[]) =>
      `Misschien hetzelfde bedoeld: ${words.map(word => quoted(word)).join(', ')}`,
    times: (count: number) => `${count}×`,
    onCard: 'staat op de kaart',
    inWording: 'in de gezamenlijke zin',
    more: (count: number) => `Nog ${count} tonen`,
    word: 'Samen één zin maken',
    words: 'Gezamenlijke zin',
    wordHint: 'In de plaats van wat hierboven is aangevinkt; is er niets aangevinkt, van alles hierboven.',
    keep: 'Neem deze zin',
    change: 'Aanpassen',
    unword: 'Toch apart',
    cancel: 'Annuleren',
    withOrigin: 'Herkomst op de kaart zetten',
    put: (count: number, fresh: boolean) => {
      if (count === 0) return 'Kies wat op de kaart komt';
      return `Zet ${count === 1 ? '1 inbreng' : `${count} inbrengen`} op ${fresh ? 'een nieuwe kaart' : 'de kaart'}`;
    },
    placed: (count: number) => `${count === 1 ? '1 inbreng staat' : `${count} inbrengen staan`} op de kaart.`,
    waits: 'Niet alles staat al op de dia. Wat wacht ziet u bij Invullen.',
    account: (taken: number, onCard: number) => `${taken} gekozen · ${onCard} op de kaart`,
    left: (count: number) => `${count} niet gekozen`,
    leftLabel: 'Wat niet is gekozen',
    copy: 'Kopiëren',
    copied: 'Gekopieerd. U kunt het ergens anders plakken.',
    copyYourself: 'Kopieer de gekozen tekst met Ctrl+C (Mac: Cmd+C).',
    toCard: 'Naar de kaart',
    start: 'Hebben groepen hun eigen kaart gemaakt?',
  },
  /** A slide of the facilitator's own becomes the card. */
  adopt: {
    start: 'Ik heb al een eigen kaart',
    title: 'Uw eigen kaart',
    looking: (all: boolean): string => (all ? 'Alle dia’s worden bekeken' : 'De gekozen dia wordt bekeken'),
    lookAtSelected: 'Kijk op de gekozen dia',
    lookEverywhere: 'Zoek in alle dia’s',
    found: 'Herkend als kaart',
    slide: (position: number) => `Dia ${position}`,
    sure: 'zeker',
    likely: 'waarschijnlijk',
    noneSelected: 'Kies in PowerPoint de dia met uw kaart, of zoek in alle dia’s.',
    noneFound: (all: boolean): string =>
      all ? 'Op geen van de dia’s is een kaart herkend.' : 'Op de gekozen dia is geen kaart herkend.',
    pointOut: (position: number) => `Wijs de vakken zelf aan op dia ${position}`,
    tooFew: (position: number, boxes: number) =>
      `Op dia ${position} zijn te weinig vakken om zelf aan te wijzen: een kaart heeft er ${boxes}.`,
    viaCopy: 'Sla een kopie van deze presentatie op en open die bij Kaarten samenvoegen.',
    back: 'Andere dia',
    check: 'Kloppen de vakken? Zo niet: kies een kolom en klik dan op het goede vak.',
    pointAt: (name: string) => `Klik in de tekening op het vak van ${name}.`,
    columnFirst: 'Kies eerst een kolom en klik dan op het vak.',
    missing: (names: readonly string[]) => `Nog aan te wijzen: ${names.join(', ')}.`,
    drawing: (position: number) => `Tekening van dia ${position}`,
    columns: 'Kolom die u aanwijst',
    column: (name: string, step: number, placed: boolean) =>
      `${name}, stap ${step}, ${placed ? 'aangewezen' : 'nog aan te wijzen'}`,
    where: (row: 'top' | 'middle' | 'bottom', column: 'left' | 'centre' | 'right') =>
      ({ left: 'links', centre: 'midden', right: 'rechts' })[column] +
      { top: 'boven', middle: '', bottom: 'onder' }[row],
    box: (where: string, words: string) => `Vak ${where}, ${words === '' ? 'leeg' : quoted(words)}`,
    roles: {
      box: (name: string) => `vak van ${name}`,
      heading: (name: string) => `kopje van ${name}`,
      title: 'titel',
    },
    pointed: (name: string) => `${name} is aangewezen.`,
    nothingChanges: 'Er verandert niets aan de dia; PowerPoint onthoudt alleen welke vakken het zijn.',
    use: 'Deze dia gebruiken',
    used: (position: number) => `Dia ${position} is nu uw kaart.`,
  },
  rules: {
    insert: 'Zet op een dia',
    inserted: 'De geboden staan op een nieuwe dia.',
    edit: 'Aanpassen',
    ready: 'Klaar',
    editHint: 'Wat u typt wordt meteen bewaard. Plakt u alle geboden tegelijk, dan komt elk op zijn plaats.',
    titleOf: (number: number) => `Gebod ${number}`,
    textOf: (number: number) => `Toelichting bij gebod ${number}`,
    pasted: 'De geplakte geboden staan op hun plaats.',
    sixth: 'Zesde gebod erbij',
    sixthHint: 'Wat er gezegd is mag u delen, maar niet wie het zei (Chatham House Rule).',
    own: 'Uw eigen tekst. Die blijft op dit apparaat voor een volgende keer.',
    reset: 'Terug naar onze tekst',
    resetDone: 'Onze tekst staat er weer.',
    takeBack: 'Toch mijn eigen tekst',
    ownAgain: 'Uw eigen tekst staat er weer.',
  },
  sheet: {
    plan: 'Draaiboek plannen',
    variant: 'Draaiboek',
    duration: (minutes: number) => {
      const rest = minutes % 60;
      if (minutes < 60) return `${minutes} min`;
      return rest === 0 ? `${(minutes - rest) / 60} uur` : `${(minutes - rest) / 60} u ${rest} min`;
    },
    start: 'Begin',
    end: 'Einde',
    available: 'Minuten',
    now: 'nu',
    timeLike: 'Zo: 13:30',
    minutesLike: 'Een getal',
    parts: 'Onderdelen',
    kinds: { plenary: 'Met z’n allen', subgroups: 'In groepen', break: 'Pauze' },
    minimum: (minutes: number) => `minimaal ${minutes}`,
    set: 'vast',
    minutesFor: (title: string) => `Minuten voor ${title}`,
    more: (title: string) => `Meer voor ${title}`,
    drag: 'Slepen om te verplaatsen',
    up: 'Omhoog',
    down: 'Omlaag',
    rename: 'Andere naam',
    remove: 'Verwijderen',
    moved: (title: string, place: number) => `${title} is nu onderdeel ${place}.`,
    removed: (title: string) => `${title} is verwijderd.`,
    added: (title: string) => `${title} is toegevoegd.`,
    add: 'Onderdeel toevoegen',
    kind: 'Soort',
    title: 'Naam',
    minutes: 'Minuten',
    addNow: 'Toevoegen',
    cancel: 'Annuleren',
    reset: 'Terug naar het voorbeeld',
    resetDone: 'Het draaiboek is weer zoals het voorbeeld.',
    bent: (names: string, count: number) =>
      `Om precies uit te komen ${count === 1 ? 'is' : 'zijn'} ook ${names} aangepast.`,
    tooLittle: (minutes: number) =>
      `Dit past niet: er ${minutes === 1 ? 'is 1 minuut' : `zijn ${minutes} minuten`} te weinig.`,
    fitsWithout: (names: string) => `Zonder ${names} past het wel.`,
    fitsNot: 'Neem meer tijd of kies een korter draaiboek.',
    drop: (count: number): string => (count === 1 ? 'Laat dat weg' : 'Laat die weg'),
    takeTime: 'Neem de tijd die het vraagt',
    noParts: 'Er zijn geen onderdelen meer. Voeg er een toe, of ga terug naar het voorbeeld.',
    lasts: (time: string, minutes: string) => `Tot ${time} · ${minutes}`,
    begin: 'Beginnen',
    begins: (title: string, minutes: number) =>
      `Nu: ${title}, ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`,
    place: (number: number, count: number) => `Nu · onderdeel ${number} van ${count}`,
    left: (time: string) => `nog ${time}`,
    over: (time: string) => `${time} over tijd`,
    paused: 'gepauzeerd',
    next: 'Volgende',
    nextTo: (title: string) => `Volgende: ${title}`,
    after: (title: string) => `Hierna: ${title}`,
    last: 'Hierna: klaar',
    finish: 'Afronden',
    back: 'Terug naar het vorige onderdeel',
    extend: '+5 min',
    extendBy: '5 minuten erbij',
    pause: 'Pauzeren',
    resume: 'Verder',
    behind: (minutes: number) => `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} achter`,
    ahead: (minutes: number) => `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} voor`,
    onTime: 'Op schema',
    expected: (time: string) => `einde rond ${time}`,
    divide: 'Verdeel de rest opnieuw',
    divided: (time: string) => `De rest is opnieuw verdeeld: einde om ${time}.`,
    signals: {
      twoMinutes: (title: string) => `Nog 2 minuten voor ${title}.`,
      time: (title: string) => `De tijd voor ${title} is om.`,
    },
    splits: {
      networks: 'Verdeel mensen uit hetzelfde netwerk over verschillende groepen.',
      organisations: 'Verdeel mensen van dezelfde organisatie over verschillende groepen.',
    },
    toRules: (count: number) => `Naar de ${count} geboden`,
    toColumn: (name: string) => `Naar ${name}`,
    columns: 'Kolommen bij dit onderdeel',
    instruction: 'Uitleg voor de groepen',
    clock: 'Klok op de dia',
    clockHint: 'Zolang een groepsopdracht of pauze duurt.',
    noCard: 'Open eerst een kaart; dan komt de klok daarop.',
    stop: 'Draaiboek stoppen',
    finished: 'Het draaiboek is klaar.',
    finishedAt: (time: string) => `Klaar om ${time}`,
    earlier: (time: string) => `${time} eerder dan gepland.`,
    later: (time: string) => `${time} later dan gepland.`,
    exactly: 'Precies op tijd.',
    goOn: 'Toch nog verder',
    planAgain: 'Nieuw draaiboek plannen',
    spent: (minutes: number, planned: number) => `${minutes} van ${planned} min`,
    done: 'gedaan',
    leftFrom: (day: string) => `Het draaiboek van ${day} loopt nog.`,
    leftAsk: (title: string) =>
      `U was bij ${title}. Verder gaan waar u was, of opnieuw beginnen? De tijd ertussen telt niet mee.`,
    takeUp: 'Verder gaan',
    startAgain: 'Opnieuw beginnen',
    look: 'Bekijk',
    toSheet: 'Naar het draaiboek',
    bar: 'Draaiboek nu',
  },
  /** What the card becomes after the meeting. */
  finish: {
    title: 'Afronden',
    open: 'Afronden',
    lead: 'Neem mee wat de groep heeft opgeschreven. De dia blijft zoals hij is.',
    noCard: 'Er is nog geen kaart open. Kies een kaart of begin een nieuwe.',
    cards: 'Naar de kaarten',
    reading: 'De kaart wordt gelezen…',
    unread: 'Niet alle dia’s van deze kaart konden worden gelezen.',
    retry: 'Opnieuw lezen',
    agreement: 'Overeenkomst',
    agreementHint:
      'Een concept voor een samenwerkingsovereenkomst. De inbreng staat er letterlijk in; wat nog niet bekend is staat als [in te vullen].',
    parties: 'Partijen',
    partiesHint: 'Eén per regel, als u ze al weet. Ze worden niet bewaard.',
    other: 'Andere vormen',
    word: {
      name: 'Word-document',
      hint: 'Met artikelen, een tabel met acties en de kaart als bijlage.',
      way: 'Maak Word',
    },
    slides: {
      name: 'Dia’s',
      hint: 'Achter de dia die nu gekozen is, om samen door te lopen.',
      way: 'Maak dia’s',
      making: (at: number, of: number) => `Dia ${at} van ${of}…`,
      done: (count: number) => `De overeenkomst staat op ${count} nieuwe dia’s.`,
      stopped: (made: number, of: number) =>
        `Er zijn ${made} van de ${of} dia’s gemaakt. Verwijder ze en probeer het opnieuw, of neem een andere vorm.`,
    },
    copy: {
      name: 'Opgemaakte tekst',
      hint: 'Om te plakken in Word, Outlook of een ander programma.',
      way: 'Kopieer',
    },
    csv: {
      name: 'Lijst met acties',
      hint: 'Voor Excel (CSV), met ruimte voor wie en wanneer.',
      way: 'Maak lijst',
    },
    markdown: {
      name: 'Alle teksten',
      hint: 'Alle kolommen en inbreng als platte tekst (Markdown).',
      way: 'Maak tekst',
    },
    /** Which take-away a button is for. */
    wayFor: (way: string, name: string) => `${way}: ${name}`,
    busy: 'Even geduld…',
    arrived: {
      download: (name: string) => `${name} staat bij uw downloads.`,
      clipboard: () => 'Gekopieerd. Plak het waar u het wilt hebben.',
      newPresentation: () => 'PowerPoint heeft een nieuwe presentatie geopend.',
      select: () => 'De tekst is geselecteerd. Kopieer hem met Ctrl+C, of op een Mac met ⌘C.',
    } satisfies Record<Road, (name: string) => string>,
    another: 'Lukt dat niet?',
    selected: (name: string) => `${name}, om te kopiëren`,
    close: 'Kaart afsluiten',
    closeHint:
      'Wist op dit apparaat wat u kon terugdraaien, uw notities en de letterlijke woorden. De dia blijft.',
    closeNow: 'Deze kaart afsluiten',
  },
  checks: {
    title: 'Voor het delen',
    hint: 'Zoekt namen, nummers en adressen in de inbreng en in uw notities, en kijkt of iedereen de dia kan lezen. Er verandert niets vanzelf.',
    check: 'Kijk de kaart na',
    again: 'Kijk opnieuw',
    found: (count: number) =>
      count === 0
        ? 'Er is niets gevonden.'
        : count === 1
          ? 'Er is 1 punt gevonden.'
          : `Er zijn ${count} punten gevonden.`,
    onePage:
      'Dit gaat over de dia die nu open is. Open de andere dia’s van de kaart om ook die na te kijken.',
    traces: (count: number) =>
      count === 0
        ? 'Herleidbaar: niets gevonden. Lees zelf ook mee; niet iedere naam valt op.'
        : `Herleidbaar: ${count === 1 ? '1 plek' : `${count} plekken`} om naar te kijken.`,
    looks: (count: number) =>
      count === 0
        ? 'Leesbaar voor iedereen: niets gevonden.'
        : `Leesbaar voor iedereen: ${count === 1 ? '1 punt' : `${count} punten`}.`,
    kinds: {
      name: 'Misschien een naam',
      email: 'E-mailadres',
      telephone: 'Telefoonnummer',
      address: 'Adres',
      citizenNumber: 'Misschien een burgerservicenummer',
    } satisfies Record<TraceKind, string>,
    where: (kind: string, column: string, note: boolean) =>
      `${kind} · ${column}${note ? ', in uw notitie' : ''}`,
    adjust: 'Aanpassen',
    leave: 'Laat staan',
    mend: 'Herstel',
    decorate: 'Is versiering',
    mended: 'Hersteld.',
    wayFor: (way: string, words: string) => (words === '' ? way : `${way}: ${words}`),
    slide: 'De hele dia',
    codes: looks,
  },
  sheets: {
    title: 'Op papier',
    name: 'A3-vellen',
    count: (groups: number) =>
      groups === 0
        ? 'Een lege kaart om te printen, met de geboden erbij.'
        : groups === 1
          ? 'Een lege kaart om te printen voor de groep, met de geboden erbij.'
          : `${groups} lege kaarten om te printen, één per groep, met de geboden erbij.`,
    way: 'Maak vellen',
    withPeople: 'Zet de namen op de vellen',
  },
  definitive: {
    title: 'Definitieve versie',
    hint: 'Een tweede kaart, het samenwerkingsmodel: daarop komt alleen wat de groep kiest, zo nodig in andere woorden. De werkkaart blijft zoals hij is.',
    isOpen: 'Dit is de definitieve versie. De werkkaart staat er onveranderd naast.',
    make: 'Maak definitieve versie',
    open: 'Open definitieve versie',
    openWorking: 'Open de werkkaart',
    made: 'De definitieve versie staat naast de werkkaart.',
    fromWorking: 'Van de werkkaart',
    left: (here: number, all: number) =>
      all === 0
        ? 'Alles is overgenomen.'
        : `Nog niet overgenomen: ${here} in deze kolom, ${all} op de hele kaart.`,
    take: 'Overnemen',
    takeOne: (words: string) => `Overnemen: ${words}`,
    reword: 'Anders verwoorden',
    rewordOne: (words: string) => `Anders verwoorden: ${words}`,
    wording: 'Nieuwe woorden',
    wordingHint: 'Enter zet het op de kaart, Esc laat het zoals het was.',
    taken: (words: string) => `✓ ${words}`,
    reworded: (words: string, now: string) => `✓ ${words} → ${now}`,
    done: 'Overgenomen.',
    workingGone: 'De werkkaart staat niet meer in deze presentatie. U kunt hier gewoon verder schrijven.',
  },
  evaluation: {
    title: 'Terugkijken',
    hint: 'Een evaluatiekaart voor de volgende bijeenkomst: per kolom een stelling, een cijfer en wat u afspreekt. Dit is een eigen voorstel; de methode geeft er geen.',
    make: 'Evaluatie maken',
    made: 'De evaluatiekaart staat op een nieuwe dia.',
    rows: 'Stellingen',
    tab: (name: string, count: number) => `${name}, ${entries(count)}`,
    parts: (name: string) => `Bij ${name}`,
    score: (answer: string) => `Antwoord ${answer}`,
    scored: (answer: string) => `${answer} genoteerd.`,
    none: 'Nog geen antwoorden.',
    range: (lowest: number, highest: number) =>
      lowest === highest ? `Laagste en hoogste ${lowest}.` : `Laagste ${lowest}, hoogste ${highest}.`,
    answers: (count: number, unknown: number) => {
      const all = count === 1 ? '1 antwoord' : `${count} antwoorden`;
      return unknown === 0 ? `${all}.` : `${all}, waarvan ${unknown} keer ‘weet ik niet’.`;
    },
    others: (count: number) =>
      count === 1
        ? '1 regel is geen antwoord en telt niet mee.'
        : `${count} regels zijn geen antwoord en tellen niet mee.`,
  },
  about: {
    title: 'Over de Partnerschapskaart',
    method: 'De methode',
    credit:
      'De partnerschapskaart komt van de HAN en de Werkplaats Sociaal Domein Nijmegen (Erik Jansen en anderen). Deze invoegtoepassing helpt u de kaart met een groep in te vullen.',
    stored: 'Wat er wordt bewaard',
    storedList: [
      'Wat de groep zegt staat alleen op uw dia, als gewone tekst. Bewaren en delen doet u met de presentatie zelf.',
      'Uw taalkeuze, uw eigen geboden, uw draaiboek en welke vraag u op de dia zette blijven op dit apparaat. Ook wat u kunt terugdraaien, uw notities, de letterlijke woorden bij wat u inkortte en wat nog niet op de dia staat: hooguit zeven dagen, en niet langer dan tot u de kaart afrondt.',
      'Namen van deelnemers staan alleen in dit paneel, en op een dia als u de groepen daar zet. Sluit u het paneel, dan zijn ze hier weg.',
      'Er is geen account en er gaat niets naar buiten.',
    ],
    language: 'Taal van dit paneel',
  },
  /** Long words with the places where a narrow column may break them. */
  softBreaks: ['Voor\u00ADwaarden'],
};

/** What every language of the pane must have. */
export type Dictionary = typeof nl;
