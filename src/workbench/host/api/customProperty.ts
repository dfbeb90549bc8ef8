import {
  CustomProperties,
  type CustomFileProperty,
  type CustomValue,
} from '../../../pptx/customProperties.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber, asString, isDateText } from './arguments.ts';
import { collectionMembers } from './collection.ts';

/** The maximum length of a key and of a text value. */
const LONGEST = 255;

interface PropertyTarget {
  readonly deck: OpenDeck;
  readonly key: string;
}

/** The API class CustomProperty. */
const customProperty: (target: PropertyTarget) => ApiObject = apiClass<PropertyTarget>('CustomProperty', {
  key: target => target.key,
  get: {
    Key: target => target.key,
    Type: target => typeOf(readProperty(target).value),
    Value: target => {
      const { value } = readProperty(target);
      return value instanceof Date ? value.toISOString() : value;
    },
  },
  set: {
    Value: (target, value) => {
      readProperty(target);
      propertiesOf(target.deck).set(target.key, asValue(value));
    },
  },
  commands: {
    Delete: target => {
      propertiesOf(target.deck).delete(target.key);
      return null;
    },
  },
});

const members = collectionMembers<OpenDeck, CustomFileProperty>({
  all: deck => propertiesOf(deck).all(),
  find: (deck, key) => propertiesOf(deck).get(asKey(key)),
  object: (deck, { key }) => customProperty({ deck, key }),
});

/** The API class CustomPropertyCollection: the custom properties of the file. Keys ignore case. */
export const customPropertyCollection = apiClass<OpenDeck>('CustomPropertyCollection', {
  ...members,
  commands: {
    Add: (deck, args) => {
      const key = asKey(args.raw(0));
      if (key === '') throw new ApiError('InvalidArgument');
      propertiesOf(deck).set(key, asValue(args.raw(1)));
      return members.item(deck, key);
    },
    DeleteAll: deck => {
      propertiesOf(deck).deleteAll();
      return null;
    },
  },
});

function propertiesOf(deck: OpenDeck): CustomProperties {
  return new CustomProperties(deck.package);
}

/** Returns the current value of a property. Throws ApiError `ItemNotFound` when the property was deleted. */
function readProperty({ deck, key }: PropertyTarget): CustomFileProperty {
  const found = propertiesOf(deck).get(key);
  if (!found) throw new ApiError('ItemNotFound', key);
  return found;
}

function typeOf(value: CustomValue): string {
  if (value instanceof Date) return 'Date';
  return ({ boolean: 'Boolean', number: 'Number', string: 'String' } as const)[
    typeof value as 'boolean' | 'number' | 'string'
  ];
}

function asKey(value: unknown): string {
  const key = asString(value);
  if (key.length > LONGEST) throw new ApiError('InvalidArgument');
  return key;
}

/** Returns the value of a property. Office.js sends a date as text. */
function asValue(value: unknown): CustomValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return asNumber(value);
  const text = asKey(value);
  return isDateText(text) ? new Date(text) : text;
}
