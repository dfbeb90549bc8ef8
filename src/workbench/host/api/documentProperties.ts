import { fileProperty, setFileProperty, type FileProperty } from '../../../pptx/fileProperties.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type Json } from './apiClass.ts';
import { asCount, asString } from './arguments.ts';
import { customPropertyCollection } from './customProperty.ts';

/** The writable text properties, by wire name. */
const texts: Readonly<Record<string, FileProperty>> = {
  Author: 'author',
  Category: 'category',
  Comments: 'comments',
  Company: 'company',
  Keywords: 'keywords',
  Manager: 'manager',
  Subject: 'subject',
  Title: 'title',
};

const get: Record<string, (deck: OpenDeck) => Json> = {};
const set: Record<string, (deck: OpenDeck, value: unknown) => void> = {};
for (const [name, property] of Object.entries(texts)) {
  get[name] = deck => fileProperty(deck.package, property);
  set[name] = (deck, value) => setFileProperty(deck.package, property, asString(value));
}

/** The API class DocumentProperties: the properties of the file. */
export const documentProperties = apiClass<OpenDeck>('DocumentProperties', {
  get: {
    ...get,
    /** Null for a file that does not say when it was created. */
    CreationDate: deck => fileProperty(deck.package, 'created') || null,
    LastAuthor: deck => fileProperty(deck.package, 'lastAuthor'),
    RevisionNumber: deck => Number(fileProperty(deck.package, 'revision')) || 0,
  },
  set: {
    ...set,
    RevisionNumber: (deck, value) => setFileProperty(deck.package, 'revision', `${asCount(value)}`),
  },
  objects: {
    CustomProperties: deck => customPropertyCollection(deck),
  },
});
