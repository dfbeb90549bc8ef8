import type { Remark } from '../../core/groups/participants.ts';
import type { ListTrouble } from './list/listFile.ts';
import { quote, shorten } from '../phrases.ts';
import * as enDivision from './divisionWords.en.ts';
import * as nlDivision from './divisionWords.nl.ts';
import type { Words } from '../words.ts';

const nl = {
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
  more: (count: number) => `Toon nog ${count.toLocaleString('nl')}`,
  correct: 'Verbeteren',
  correctOf: (name: string) => `${name} verbeteren`,
  keepCorrection: 'Bewaren',
  corrected: (name: string) => `${name} is verbeterd.`,
  remark: ({ code, row, text }: Remark) => {
    switch (code) {
      case 'noName':
        return `Rij ${row} heeft geen naam en telt niet mee: ${quote(text)}.`;
      case 'notAName':
        return `In rij ${row} staat geen naam, dus die telt niet mee: ${quote(shorten(text))}.`;
      case 'sameName':
        return `Rij ${row} heeft een naam die al op de lijst staat; beiden doen mee: ${quote(text)}.`;
      case 'aboveHeader':
        return `Rij ${row} staat boven de kopregel en telt niet mee: ${quote(text)}.`;
      case 'unusedColumn':
        return `De kolom met ${quote(text)} wordt niet gebruikt.`;
    }
  },
  look: 'Bekijk de lijst',
  hide: 'Verberg de lijst',
  add: 'Namen toevoegen',
  cancelAdd: 'Annuleren',
  wipe: 'Wis namen',
  wipeAsk: 'Alle namen en groepen gaan weg. Dat is niet terug te draaien.',
  wipeNow: 'Wis alles',
  wipeNot: 'Laat staan',
  wiped: 'Alle namen zijn weg.',
  roles: 'Rollen',
  roleCounts: (
    counts: readonly (readonly [role: string, people: number])[],
    others: number,
    otherPeople: number,
  ) =>
    [...counts, ...(others > 0 ? [[`${others} andere rollen`, otherPeople] as const] : [])]
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
  sizes: nlDivision.sizes,
  unknown: {
    network: 'In de lijst staan geen netwerken, dus daarop is niet gelet.',
    organisation: 'In de lijst staan geen organisaties, dus daarop is niet gelet.',
  },
  finding: nlDivision.finding,
  group: (number: number) => `Groep ${number}`,
  groupOf: (number: number, people: number) =>
    `Groep ${number}, ${people === 1 ? '1 mens' : `${people} mensen`}`,
  keys: 'Pijl omhoog en omlaag lopen door de groep. Slepen naar een andere groep kan ook.',
  move: (name: string) => `${name} verplaatsen`,
  moveTo: (number: number) => `Naar groep ${number}`,
  moved: (name: string, number: number) => `${name} zit nu in groep ${number}.`,
  cost: nlDivision.cost,
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

const en: typeof nl = {
  keepTonight: 'Keep the names on this device until tonight',
  kept: {
    nowhere: 'Names stay in this pane and are gone when you close it.',
    window:
      'Names stay in this window; tick the box to keep them on this device until midnight too. Closing the card clears them.',
    device: 'Names stay in this window, and on this device until midnight. Closing the card clears them.',
  },
  notKept: {
    nowhere: 'That is not possible here. Names stay in this pane and are gone when you close it.',
    window:
      'That is not possible on this device. Names stay in this window only. Closing the card clears them.',
  },
  intake: 'Names',
  intakeHint: 'One name per line, or a table with name, network, organisation and role.',
  intakePlaceholder: 'Paste the names here',
  read: 'Read the names',
  open: 'Open a list',
  openHint: 'Or drag a file here: Excel (.xlsx) or CSV.',
  drop: 'Drop the file here',
  reading: 'Reading the list…',
  troubles: {
    encrypted: 'This list has a password. Open it in Excel, take the password off and save it again.',
    oldExcel: 'This is a list from an old Excel (.xls). Save it in Excel as .xlsx and open that.',
    notAList: 'There is no list in this file. Choose an Excel file (.xlsx) or a CSV.',
    broken: 'This Excel file is damaged. Open it in Excel and save it again, or paste the names.',
    tooLarge: 'This file is too large for a list of participants. Make one with the participants only.',
    empty: 'There is nothing in this file.',
  },
  noNames: 'No names were found in this list.',
  many: (people: number) => (people === 1 ? '1 person' : `${people.toLocaleString('en')} people`),
  taken: (people: number) => (people === 1 ? '1 name read.' : `${people.toLocaleString('en')} names read.`),
  different: {
    network: (count: number) => (count === 1 ? '1 network' : `${count} networks`),
    organisation: (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`),
    role: (count: number) => (count === 1 ? '1 role' : `${count} roles`),
  },
  table: 'How the list was understood',
  columns: { name: 'Name', network: 'Network', organisation: 'Organisation', role: 'Role' },
  more: (count: number) => `Show ${count.toLocaleString('en')} more`,
  correct: 'Correct',
  correctOf: name => `Correct ${name}`,
  keepCorrection: 'Save',
  corrected: name => `${name} was corrected.`,
  remark: ({ code, row, text }) => {
    switch (code) {
      case 'noName':
        return `Row ${row} has no name and does not count: ${quote(text)}.`;
      case 'notAName':
        return `There is no name in row ${row}, so it does not count: ${quote(shorten(text))}.`;
      case 'sameName':
        return `Row ${row} has a name that is on the list already; both take part: ${quote(text)}.`;
      case 'aboveHeader':
        return `Row ${row} is above the heading and does not count: ${quote(text)}.`;
      case 'unusedColumn':
        return `The column with ${quote(text)} is not used.`;
    }
  },
  look: 'Show the list',
  hide: 'Hide the list',
  add: 'Add names',
  cancelAdd: 'Cancel',
  wipe: 'Erase names',
  wipeAsk: 'All names and groups will be gone. This cannot be undone.',
  wipeNow: 'Erase everything',
  wipeNot: 'Keep them',
  wiped: 'All names are gone.',
  roles: 'Roles',
  roleCounts: (counts, others, otherPeople) =>
    [...counts, ...(others > 0 ? [[`${others} other roles`, otherPeople] as const] : [])]
      .map(([role, people]) => `${role}: ${people}`)
      .join(' · '),
  noRole: (people: number) => `without a role: ${people}`,
  rolesHint: 'If the group is not mixed, hand out these three roles.',
  threeRoles: ['professional', 'resident', 'policy maker'],
  giveRoles: 'Hand out the three roles',
  rolesGiven: 'Everyone has a role now.',
  title: 'Groups',
  count: 'Number of groups',
  each: 'People per group',
  divide: (round: number) => `Divide round ${round}`,
  again: 'Divide again',
  dividing: 'Dividing…',
  round: (round: number) => `Round ${round}`,
  rounds: 'Rounds',
  aim: { network: 'Networks apart', organisation: 'Teams and organisations apart' },
  sizes: enDivision.sizes,
  unknown: {
    network: 'The list has no networks, so they were not taken into account.',
    organisation: 'The list has no organisations, so they were not taken into account.',
  },
  finding: enDivision.finding,
  group: (number: number) => `Group ${number}`,
  groupOf: (number: number, people: number) =>
    `Group ${number}, ${people === 1 ? '1 person' : `${people} people`}`,
  keys: 'Up and down arrow walk through the group. Dragging to another group works too.',
  move: (name: string) => `Move ${name}`,
  moveTo: (number: number) => `To group ${number}`,
  moved: (name: string, number: number) => `${name} is now in group ${number}.`,
  cost: enDivision.cost,
  absent: (name: string) => `${name} is not here`,
  leaves: (name: string) => `${name} does not take part.`,
  absentees: 'Not here',
  returns: (name: string) => `${name} is here after all`,
  unseated: 'No group yet',
  seat: (name: string) => `Give ${name} a group`,
  late: 'Someone else coming in?',
  lateName: 'Name',
  lateOf: { network: 'Network, if you know it', organisation: 'Organisation, if you know it' },
  join: 'Add',
  sits: (name: string, number: number) => `${name} is in group ${number} already.`,
  undo: 'Undo',
  undone: 'It is as it was before.',
  slide: 'Put the groups on a slide',
  onSlide: 'The groups are on a slide.',
  slideTitle: (round: number) => `Groups in round ${round}`,
  withRole: (name: string, role: string) => `${name} (${role})`,
};

export type GroupsWords = typeof nl;

export const groupsWords: Words<GroupsWords> = { nl, en };
