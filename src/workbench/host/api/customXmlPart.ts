import {
  CustomXmlParts,
  setCustomXml,
  type CustomXml,
  type CustomXmlOwner,
} from '../../../pptx/customXml.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { collectionMembers } from './collection.ts';

/** The target of the API class CustomXmlPartCollection: the object that the parts belong to. */
interface PartsTarget {
  readonly deck: OpenDeck;
  readonly owner: CustomXmlOwner;
}

interface PartTarget extends PartsTarget {
  readonly xml: CustomXml;
}

interface ScopedTarget extends PartsTarget {
  readonly namespaceUri: string;
}

const customXmlPart: (target: PartTarget) => ApiObject = apiClass<PartTarget>('CustomXmlPart', {
  key: ({ xml }) => xml.id,
  get: {
    Id: ({ xml }) => xml.id,
    NamespaceUri: target => target.deck.package.root(partOf(target)).namespaceURI ?? '',
  },
  methods: {
    GetXml: target => target.deck.package.text(partOf(target)),
  },
  commands: {
    Delete: target => {
      partsOf(target).delete(target.xml);
      return null;
    },
    SetXml: (target, args) => {
      setCustomXml(target.deck.package, partOf(target), args.string(0));
      return null;
    },
  },
});

const all = (target: PartsTarget): readonly CustomXml[] => partsOf(target).all();

const members = collectionMembers<PartsTarget, CustomXml>({
  all,
  find: (target, id) => all(target).find(one => one.id === id) ?? null,
  object: (target, xml) => customXmlPart({ ...target, xml }),
});

/** The API class CustomXmlPartCollection: the custom XML parts of the presentation, a slide, a shape, and so on. */
export const customXmlPartCollection = apiClass<PartsTarget>('CustomXmlPartCollection', {
  ...members,
  methods: {
    ...members.methods,
    GetByNamespace: (target, args) =>
      customXmlPartScopedCollection({ ...target, namespaceUri: args.string(0) }),
  },
  commands: {
    /** Throws ApiError `GeneralException` for XML that is not well-formed. */
    Add: (target, args) => customXmlPart({ ...target, xml: partsOf(target).add(args.string(0)) }),
  },
});

const scoped = (target: ScopedTarget): readonly CustomXml[] =>
  all(target).filter(one => one.namespaceUri === target.namespaceUri);

const only = (target: ScopedTarget): ApiObject | null => {
  const [first, ...others] = scoped(target);
  return first && others.length === 0 ? customXmlPart({ ...target, xml: first }) : null;
};

const scopedMembers = collectionMembers<ScopedTarget, CustomXml>({
  all: scoped,
  find: (target, id) => scoped(target).find(one => one.id === id) ?? null,
  object: (target, xml) => customXmlPart({ ...target, xml }),
});

/** The API class CustomXmlPartScopedCollection: the parts whose root element has one namespace. */
const customXmlPartScopedCollection = apiClass<ScopedTarget>('CustomXmlPartScopedCollection', {
  ...scopedMembers,
  methods: {
    ...scopedMembers.methods,
    GetOnlyItem: target => {
      const found = only(target);
      if (!found) throw new ApiError('GeneralException');
      return found;
    },
    GetOnlyItemOrNullObject: only,
  },
});

function partsOf({ deck, owner }: PartsTarget): CustomXmlParts {
  return new CustomXmlParts(deck.package, owner);
}

/** Returns the name of the part. Throws ApiError `ItemNotFound` when the part was deleted. */
function partOf({ deck, xml }: PartTarget): string {
  if (!deck.package.has(xml.part)) throw new ApiError('ItemNotFound', xml.id);
  return xml.part;
}
