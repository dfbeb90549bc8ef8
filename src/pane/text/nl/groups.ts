import type { Remark } from '../../../core/groups/participants.ts';
import type { ListTrouble } from '../../groups/list/listFile.ts';
import { quoted, shortened } from '../words.ts';
import { cost, finding, sizes } from './division.ts';

export const prepare = {
  card: 'Kaart',
  time: 'Tijd',
  timeHint: 'Hoeveel tijd hebt u?',
  toSheet: 'Naar het draaiboek',
  group: 'Groep',
};

export const groups = {
  keepTonight: 'Bewaar de namen tot vanavond op dit apparaat',
  kept: {
    nowhere: 'De namen blijven in dit paneel en zijn weg als u het sluit.',
    window:
      'De namen blijven in dit venster; met dit vinkje ook tot middernacht op dit apparaat. Sluit u de kaart af, dan zijn ze weg.',
    device:
      'De namen blijven in dit venster en tot middernacht op dit apparaat. Sluit u de kaart af, dan zijn ze weg.',
  },
  notKept: {
    nowhere: 'Dat kan hier niet. De namen blijven in dit paneel en zijn weg als u het sluit.',
    window:
      'Dat kan op dit apparaat niet. De namen blijven alleen in dit venster. Sluit u de kaart af, dan zijn ze weg.',
  },
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
  sizes,
  unknown: {
    network: 'In de lijst staan geen netwerken, dus daarop is niet gelet.',
    organisation: 'In de lijst staan geen organisaties, dus daarop is niet gelet.',
  },
  finding,
  group: (number: number) => `Groep ${number}`,
  groupOf: (number: number, people: number) =>
    `Groep ${number}, ${people === 1 ? '1 mens' : `${people} mensen`}`,
  keys: 'Pijl omhoog en omlaag lopen door de groep. Slepen naar een andere groep kan ook.',
  move: (name: string) => `${name} verplaatsen`,
  moveTo: (number: number) => `Naar groep ${number}`,
  moved: (name: string, number: number) => `${name} zit nu in groep ${number}.`,
  cost,
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
};
