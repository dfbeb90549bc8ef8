import type { Platform } from '../../core/takeAway/exportRoutes.ts';
import type { Words } from '../words.ts';

/** The programs with different instructions. */
export type Program = Exclude<Platform, 'other'>;

const nl = {
  title: 'Op de beamer',
  lead: 'Zo ziet de zaal alleen de dia, en blijft dit paneel op uw eigen scherm.',
  watches: 'Zaal kijkt mee',
  watchesHint:
    'Ziet de zaal uw hele scherm? Zet dit aan. Het paneel verbergt dan namen en groepen, uw notities en de tijd die u uitloopt. Er gaat niets weg.',
  signLabel: 'Zaal kijkt mee: zet uit',
  isOn: 'Zaal kijkt mee staat aan. Namen, notities en uitloop zijn verborgen.',
  isOff: 'Zaal kijkt mee staat uit. Alles is weer te zien.',
  showAgain: 'Toon alles weer',
  showAgainOf: (hidden: string) => `Toon alles weer. ${hidden}`,
  hidden: {
    people: 'De zaal kijkt mee. De namen zijn verborgen.',
    groups: 'De zaal kijkt mee. Wie in welke groep zit, is verborgen.',
    parties: 'De zaal kijkt mee. De partijen zijn verborgen.',
    notes: 'De zaal kijkt mee. Wat in uw notities staat, is verborgen.',
  },
  namesOnSlide: 'De zaal kijkt mee. Op deze dia staan namen van deelnemers.',
  noNamesOnSlide: 'Op deze dia staat per groep alleen het aantal mensen.',
  withoutNames: 'Zonder namen',
  program: 'Waar werkt u mee?',
  programs: { windows: 'Windows', mac: 'Mac', web: 'Op het web' } satisfies Record<Program, string>,
  steps: 'In drie stappen',
  extend: 'Maak van de beamer een tweede scherm',
  extendHow: {
    windows: 'Sluit de beamer aan. Druk op de Windows-toets met P en kies Uitbreiden.',
    mac: 'Sluit de beamer aan. Kies in Systeeminstellingen › Beeldschermen voor de beamer: uitgebreid beeldscherm.',
    web: 'Sluit de beamer aan. Kies op Windows de Windows-toets met P en dan Uitbreiden, op een Mac Systeeminstellingen › Beeldschermen.',
  } satisfies Record<Program, string>,
  show: 'Zet de dia op de beamer',
  showHow: {
    windows:
      'Kies op het tabblad Diavoorstelling de beamer als beeldscherm, en zet de weergave voor de presentator uit. Start met Shift+F5. Klik daarna op uw eigen scherm weer in PowerPoint: daar staat dit paneel.',
    mac: 'Zet op het tabblad Diavoorstelling de weergave voor de presentator uit en start de voorstelling. Klik daarna op uw eigen scherm weer in PowerPoint: daar staat dit paneel.',
    web: 'Start hier geen diavoorstelling: die staat op het web los van dit paneel. Open de presentatie in een tweede browservenster, sleep dat naar de beamer en maak het schermvullend.',
  } satisfies Record<Program, string>,
  try: 'Typ een proefzin',
  tryHow: {
    windows:
      'Staat de zin op de beamer, dan kunt u beginnen. Laat de beamer een andere dia zien, klik dan in de voorstelling, typ het nummer van de dia en druk op Enter.',
    mac: 'Staat de zin op de beamer, dan kunt u beginnen. Laat de beamer een andere dia zien, klik dan in de voorstelling, typ het nummer van de dia en druk op Return.',
    web: 'Wacht een paar tellen. Staat de zin op de beamer, dan kunt u beginnen. Kies de dia die de zaal moet zien zelf in het tweede venster.',
  } satisfies Record<Program, string>,
  fails:
    'PowerPoint doet dit niet overal hetzelfde. Probeer het daarom vooraf, in de zaal. Lukt het niet? Laat dan uw scherm zien en zet Zaal kijkt mee aan.',
  sees: 'Wat ziet de zaal?',
  seen: {
    show: [
      'Een tweede scherm',
      'Alleen de dia. Dit paneel staat op uw eigen scherm. Kiest het paneel een andere dia, zoals bij Kolom groot, kijk dan of de beamer meegaat.',
    ],
    mirrored: [
      'Een gespiegeld scherm',
      'Alles wat op uw scherm staat, ook dit paneel. Zet Zaal kijkt mee aan.',
    ],
    mirroredShow: [
      'Een gespiegeld scherm met diavoorstelling',
      'De dia vult het scherm. U kunt dan zelf ook niet bij dit paneel; met Esc komt u terug.',
    ],
    slide: [
      'De dia zelf',
      'Is een kolom vol, dan gaat de kaart vanzelf verder op een volgende dia, en kiest het paneel die dia. Kijk of de beamer meegaat. Uw notities staan er nooit op. Namen van deelnemers alleen als u de groepen of de opdracht op een dia zet.',
    ],
  } satisfies Record<string, readonly [where: string, what: string]>,
};

const en: typeof nl = {
  title: 'On the projector',
  lead: 'How to show the room only the slide, and keep this pane on your own screen.',
  watches: 'Room is watching',
  watchesHint:
    'Can the room see your whole screen? Turn this on. The pane then hides names and groups, your notes and how far you are over time. Nothing is deleted.',
  signLabel: 'Room is watching: turn off',
  isOn: 'Room is watching is on. Names, notes and overtime are hidden.',
  isOff: 'Room is watching is off. Everything is visible again.',
  showAgain: 'Show everything',
  showAgainOf: hidden => `Show everything. ${hidden}`,
  hidden: {
    people: 'The room is watching. The names are hidden.',
    groups: 'The room is watching. Who is in which group is hidden.',
    parties: 'The room is watching. The parties are hidden.',
    notes: 'The room is watching. What is in your notes is hidden.',
  },
  namesOnSlide: 'The room is watching. This slide has the names of participants on it.',
  noNamesOnSlide: 'This slide only has the number of people in each group.',
  withoutNames: 'Without names',
  program: 'What are you using?',
  programs: { windows: 'Windows', mac: 'Mac', web: 'On the web' },
  steps: 'In three steps',
  extend: 'Make the projector a second screen',
  extendHow: {
    windows: 'Connect the projector. Press the Windows key with P and choose Extend.',
    mac: 'Connect the projector. In System Settings › Displays, set the projector to extended display.',
    web: 'Connect the projector. On Windows, press the Windows key with P and choose Extend; on a Mac, go to System Settings › Displays.',
  },
  show: 'Put the slide on the projector',
  showHow: {
    windows:
      'On the Slide Show tab, choose the projector as the monitor and turn Presenter View off. Start with Shift+F5. Then click in PowerPoint again on your own screen: this pane is there.',
    mac: 'On the Slide Show tab, turn Presenter View off and start the show. Then click in PowerPoint again on your own screen: this pane is there.',
    web: 'Do not start a slide show here: on the web it is separate from this pane. Open the presentation in a second browser window, drag that to the projector and make it full screen.',
  },
  try: 'Type a test sentence',
  tryHow: {
    windows:
      'If the projector shows it, you are ready. If the projector shows another slide, click in the show, type the number of the slide and press Enter.',
    mac: 'If the projector shows it, you are ready. If the projector shows another slide, click in the show, type the number of the slide and press Return.',
    web: 'Wait a few seconds. If the projector shows it, you are ready. In the second window, choose the slide that the room should see yourself.',
  },
  fails:
    'PowerPoint does not do this in the same way everywhere, so try it beforehand, in the room. If it does not work, show your screen and turn on Room is watching.',
  sees: 'What does the room see?',
  seen: {
    show: [
      'A second screen',
      'Only the slide. This pane is on your own screen. When the pane goes to another slide, as for a large column, check that the projector follows.',
    ],
    mirrored: [
      'A mirrored screen',
      'Everything on your screen, including this pane. Turn on Room is watching.',
    ],
    mirroredShow: [
      'A mirrored screen with a slide show',
      'The slide fills the screen. You cannot reach this pane either; press Esc to come back.',
    ],
    slide: [
      'The slide itself',
      'When a column is full, the card continues on a next slide by itself, and the pane goes to that slide. Check that the projector follows. Your notes are never on it. Names of participants only if you put the groups or the assignment on a slide.',
    ],
  },
};

export const beamerWords: Words<typeof nl> = { nl, en };
