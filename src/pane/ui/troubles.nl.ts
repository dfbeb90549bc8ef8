import type { Facts, TroubleSentences } from './troubles.ts';
import { quote } from '../phrases.ts';

/** Why a file cannot be read, by the code of the exceeded limit. */
const limits: Readonly<Record<string, string>> = {
  tooManyParts: 'het bestaat uit te veel onderdelen',
  tooManyElements: 'er staat te veel op een dia',
  tooDeep: 'er zitten te veel groepen in elkaar',
  tooSlow: 'dat duurt te lang',
};

/** One or two sentences for each trouble code: what went wrong, and what to do. */
export const troubles: TroubleSentences = {
  unsupported: () =>
    'Deze PowerPoint is te oud voor de Partnerschapskaart. Werk PowerPoint bij, of open uw presentatie in PowerPoint op het web.',
  readOnly: () =>
    'Deze presentatie is alleen te lezen, dus er kan niets op de dia komen. Kies in PowerPoint Bewerken inschakelen, of sla een kopie op en werk daarin verder.',
  readOnlyPerhaps: () =>
    'PowerPoint verandert niets op de dia. Misschien is deze presentatie alleen te lezen. Kies Bewerken inschakelen, of een vertrouwelijkheidslabel als PowerPoint daarom vraagt. Wat u typte blijft bewaard.',
  labelNeeded: () =>
    'PowerPoint wil eerst een vertrouwelijkheidslabel. Kies er een op het tabblad Start. Uw zinnen staan hier en gaan dan vanzelf naar de dia.',
  aidGone: () =>
    'De dia met grote letters is weg, dus die staat uit. Alles staat op de kaart. Zet hem weer aan voor een nieuwe.',
  goesOn: ({ slide }: Facts) => `De kolom was vol: verder op dia ${slide ?? ''}.`,
  headingsLowered: () => 'De vraag is uit de kop, voor meer ruimte.',
  insertUnsure: () =>
    'De dia is misschien wel ingevoegd, maar PowerPoint laat dat nu niet zien. Kijk eerst tussen uw dia’s voordat u het nog eens probeert.',
  insertedAtEnd: ({ slide }: Facts) =>
    `De nieuwe dia staat achteraan, op dia ${slide ?? ''}: PowerPoint liet niet weten welke dia u had gekozen. Sleep hem naar de goede plek.`,
  notOpened: ({ slide }: Facts) =>
    `De kaart staat op dia ${slide ?? ''}, maar PowerPoint laat hem nog niet lezen. Kies hem zo uit de lijst met kaarten.`,
  notShown: () =>
    'PowerPoint gaat nu niet naar die dia. Klik eerst op een dia in plaats van in de notities, en probeer het opnieuw.',
  formattingLost: () =>
    'Deze PowerPoint neemt in een tabel geen opmaak aan. De zinnen staan er, maar vet en kleur in dat vak kunnen weg zijn.',
  paneOutdated: () =>
    'Er is een nieuwe versie van dit paneel. Sluit het paneel en open het opnieuw. Wat u typte blijft bewaard.',
  copyLocked: () =>
    'Deze presentatie is versleuteld. Daardoor kan dit paneel de tabellen en groepen erin niet lezen.',
  copyTooLarge: ({ megabytes }: Facts) =>
    `Deze presentatie is te groot om tabellen en groepen in te lezen (meer dan ${megabytes ?? ''} MB). Zet de dia met de kaart in een kleinere presentatie.`,
  cardGone: () =>
    'De dia met deze kaart staat niet meer in deze presentatie. Wat de groep zei staat nog hier.',
  cardMoved: ({ slide }: Facts) => `De kaart staat nu op dia ${slide ?? ''}. U vult hem daar gewoon verder.`,
  cardCopied: ({ slide }: Facts) =>
    `Deze kaart staat op meer dan één dia. U vult nu die op dia ${slide ?? ''}; de andere blijft zoals hij is. Verwijder de andere als u die niet nodig hebt.`,
  someoneTypes: ({ field }: Facts) =>
    `Op de dia wordt getypt in ${field ?? 'dit vak'}. Uw inbreng gaat er vanzelf heen zodra dat klaar is.`,
  fieldGone: ({ field }: Facts) =>
    `Het vak ${field ?? ''} staat niet meer op de dia. Maak het verwijderen in PowerPoint ongedaan. Uw inbreng gaat er dan vanzelf heen.`,
  labelGone: () =>
    'Op deze dia is daar geen plek voor. Begin een nieuwe kaart als u dit op de dia wilt laten zien.',
  entryGone: ({ text }: Facts) =>
    `${quote(text)} staat niet meer op de dia; iemand heeft die zin daar weggehaald.`,
  entryChanged: ({ text, now }: Facts) =>
    `De zin ${quote(text)} luidt op de dia nu anders: ${quote(now)}. De dia is zo gelaten; kiest u zelf.`,
  emptyText: () => 'Typ eerst wat er gezegd is.',
  notRead: () => 'De dia kon even niet worden gelezen. Wat u typte staat hier en gaat vanzelf naar de dia.',
  noAnswer: () => 'PowerPoint geeft even geen antwoord. Wat u typte staat hier en gaat vanzelf naar de dia.',
  notWritten: () => 'De dia heeft deze tekst nog niet overgenomen. Dat wordt vanzelf opnieuw geprobeerd.',
  notInserted: () => 'De nieuwe dia is niet verschenen. Probeer het opnieuw.',
  templateBroken: () =>
    'De voorbeelddia kan niet worden gelezen. Sluit dit paneel en open het opnieuw; blijft het zo, vraag dan uw beheerder om hulp.',
  hostFailed: () =>
    'PowerPoint kon dit nu niet doen. Staat er nog een venster van PowerPoint open? Sluit dat en probeer het opnieuw.',
  nothingToUndo: () => 'Er is niets om ongedaan te maken.',
  nothingToRedo: () => 'Er is niets om opnieuw te doen.',
  noCardOpen: () => 'Er is nog geen kaart open. Kies een kaart of begin een nieuwe.',
  notACard: ({ slide }: Facts) => `Op dia ${slide ?? ''} staat geen kaart.`,
  fileBroken: ({ file }: Facts) =>
    `${file ?? 'Dit bestand'} is geen PowerPoint-bestand, of het is beschadigd.`,
  fileEncoding: ({ file }: Facts) =>
    `${file ?? 'Dit bestand'} bevat tekens die niet te lezen zijn. Sla het in PowerPoint opnieuw op.`,
  fileOverLimit: ({ file, limit }: Facts) =>
    `${file ?? 'Dit bestand'} wordt niet gelezen: ${limits[limit ?? ''] ?? 'het is te groot'}.`,
  fileLocked: ({ file }: Facts) =>
    `${file ?? 'Dit bestand'} heeft een wachtwoord of is van een PowerPoint van vóór 2007. Sla het zonder wachtwoord op als .pptx.`,
  fileWithoutCard: ({ file }: Facts) => `In ${file ?? 'dit bestand'} staat geen kaart.`,
  boxesOutOfReach: ({ slide }: Facts) =>
    `De vakken op dia ${slide ?? ''} zitten in een tabel of groep. Deze PowerPoint kan daar niet in schrijven; neem de teksten over op een nieuwe kaart.`,
  textsOutsideBoxes: ({ slide, count, file }: Facts) =>
    `Op dia ${slide ?? ''}${file === undefined ? '' : ` van ${file}`} is een vak niet gevonden. ${count === 1 ? 'Er staat 1 tekst' : `Er staan ${count ?? ''} teksten`} buiten de vakken, die niet meegaan. Kijk of daar inbreng bij is.`,
};
