import type { Sentences } from './sentences.ts';

export const nl = {
  toolbar: 'Presentatie',
  create: 'Nieuw',
  open: 'Openen…',
  download: 'Downloaden',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  addSlide: 'Nieuwe dia',
  deleteSlide: 'Dia verwijderen',
  settings: 'Instellingen van de werkbank',
  officeLanguage: 'Taal van Office',
  languages: { nl: 'Nederlands', en: 'Engels' },
  paneWidth: 'Breedte van het taakvenster',
  pixels: width => `${width} beeldpunten`,
  reloadPane: 'Taakvenster opnieuw laden',
  slides: 'Dia’s',
  slide: (number, title) => (title ? `Dia ${number}: ${title}` : `Dia ${number}`),
  canvas: (number, count) => `Dia ${number} van ${count}`,
  textBox: 'Tekstvak',
  noSlides: 'Deze presentatie heeft geen dia’s. Kies ‘Nieuwe dia’.',
  dropHere: 'Laat de presentatie hier los om haar te openen',
  newDeckName: 'Nieuwe presentatie',
  startName: 'Bewonersavond Noord',
  startSubtitle: 'Samen aan de slag met onze buurt',
  replaced: name => `‘${name}’ was nog niet gedownload en is gesloten.`,
  bringBack: 'Toch weer openen',
  dismiss: 'Sluiten',
  trouble: {
    notZip: name => `‘${name}’ is geen PowerPoint-presentatie. Kies een bestand dat op .pptx eindigt.`,
    encrypted: name =>
      `‘${name}’ is met een wachtwoord beveiligd. Haal in PowerPoint het wachtwoord eraf en open het bestand opnieuw.`,
    legacy: name =>
      `‘${name}’ is een presentatie van vóór 2007. Sla haar in PowerPoint op als .pptx en open dat bestand.`,
    notPresentation: name =>
      `‘${name}’ is wel een Office-bestand, maar geen presentatie. Kies een .pptx-bestand.`,
    broken: name =>
      `‘${name}’ is beschadigd en kan niet worden geopend. Open het in PowerPoint, laat het herstellen en sla het opnieuw op.`,
    unreadable: name =>
      `‘${name}’ kan niet worden gelezen. Kijk of het bestand er nog staat en probeer het opnieuw.`,
  },
} satisfies Sentences;
