import type { Sentences } from './sentences.ts';

export const en = {
  toolbar: 'Presentation',
  create: 'New',
  open: 'Open…',
  download: 'Download',
  undo: 'Undo',
  redo: 'Redo',
  addSlide: 'New slide',
  deleteSlide: 'Delete slide',
  settings: 'Workbench settings',
  officeLanguage: 'Language of Office',
  languages: { nl: 'Dutch', en: 'English' },
  paneWidth: 'Width of the task pane',
  pixels: width => `${width} pixels`,
  reloadPane: 'Reload the task pane',
  slides: 'Slides',
  slide: (number, title) => (title ? `Slide ${number}: ${title}` : `Slide ${number}`),
  canvas: (number, count) => `Slide ${number} of ${count}`,
  textBox: 'Text box',
  noSlides: 'This presentation has no slides. Choose ‘New slide’.',
  dropHere: 'Drop the presentation here to open it',
  newDeckName: 'New presentation',
  startName: 'Residents’ evening North',
  startSubtitle: 'Working together on our neighbourhood',
  replaced: name => `‘${name}’ had not been downloaded yet and was closed.`,
  bringBack: 'Open it again',
  dismiss: 'Close',
  trouble: {
    notZip: name => `‘${name}’ is not a PowerPoint presentation. Choose a file that ends in .pptx.`,
    encrypted: name =>
      `‘${name}’ is protected by a password. Remove the password in PowerPoint and open the file again.`,
    legacy: name =>
      `‘${name}’ is a presentation from before 2007. Save it as .pptx in PowerPoint and open that file.`,
    notPresentation: name => `‘${name}’ is an Office file, but not a presentation. Choose a .pptx file.`,
    broken: name =>
      `‘${name}’ is damaged and cannot be opened. Open it in PowerPoint, let it be repaired and save it again.`,
    unreadable: name => `‘${name}’ cannot be read. Check that the file is still there and try again.`,
  },
} satisfies Sentences;
