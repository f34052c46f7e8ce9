import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnowledgeList as DomainList, NamedThing } from '../../domain/knowledge/search-knowledge.ts';
import type { KnowledgeEvidence as DomainEvidence, KnownUse } from '../../domain/registry/known-use.ts';
import { LocalTextType } from '../../platform/local-text.type.ts';
import { Connection, ConnectionArgs } from '../../platform/relay.ts';
import type { EntryVersion, StoredEntry } from '../knowledge/knowledge-entry.rows.ts';

const KnowledgeEvidence = {
  DOCUMENTED: 'documented',
  PLANNED: 'planned',
  REFERENCE: 'reference',
  PRACTICE: 'practice',
} as const satisfies Record<string, DomainEvidence>;

registerEnumType(KnowledgeEvidence, {
  name: 'KnowledgeEvidence',
  description: 'How sure it is that a use exists.',
  valuesMap: {
    DOCUMENTED: { description: 'Seen to run in a named place.' },
    PLANNED: { description: 'Proposed in a study.' },
    REFERENCE: { description: 'Named by a reference document or a standard.' },
    PRACTICE: { description: 'What the trade does.' },
  },
});

@InputType({ description: 'A text in each language of the product.' })
class KnowledgeTextInput {
  @Field({ description: 'In English.' })
  en: string;

  @Field({ description: 'In Danish.' })
  da: string;
}

@InputType({ description: 'A use of a by-product. Things are named by key, or by a name that one thing alone has.' })
class KnowledgeEntryInput {
  @Field({ description: 'The by-product.' })
  byProduct: string;

  @Field(() => [String], { nullable: true, description: 'Kinds of plant that yield it; none where any may.' })
  donors?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of plant that take it; none where any does that needs what it replaces.',
  })
  receivers?: string[] | null;

  @Field(() => KnowledgeTextInput, { description: 'What it is used as.' })
  use: KnowledgeTextInput;

  @Field(() => [String], { nullable: true, description: 'Resources that it takes the place of.' })
  replaces?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Treatments before the use, in order; at most three.' })
  treatments?: string[] | null;

  @Field(() => KnowledgeEvidence, { description: 'How sure it is.' })
  evidence: DomainEvidence;

  @Field(() => Float, { description: 'How usual the use is where both are there: above 0, at most 1.' })
  confidence: number;

  @Field({ description: 'Where it is known from.' })
  source: string;

  @Field(() => KnowledgeTextInput, { nullable: true, description: 'Limits to be minded.' })
  limits?: KnowledgeTextInput | null;
}

@InputType({ description: 'A use that the network’s matches shall know.' })
export class AddKnowledgeEntryInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each entry: the same request sent twice makes one.' })
  idempotencyKey: string;

  @Field(() => KnowledgeEntryInput, { description: 'The entry.' })
  entry: KnowledgeEntryInput;
}

@InputType({ description: 'An entry as it was read before.' })
export class WithdrawKnowledgeEntryInput {
  @Field(() => ID, { description: 'The entry.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read before.' })
  version: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A new UUID for each change: the same request sent twice changes once, and is answered twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An entry as it was read before, and as it shall be.' })
export class ChangeKnowledgeEntryInput extends WithdrawKnowledgeEntryInput {
  @Field(() => KnowledgeEntryInput, { description: 'The entry as it shall be.' })
  entry: KnowledgeEntryInput;
}

@InputType({ description: 'A file of entries.' })
export class ImportKnowledgeEntriesInput {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => ID, { description: 'A new UUID for each file: the same request sent twice is stored once.' })
  idempotencyKey: string;

  @Field({
    description:
      'JSON Lines, or CSV with the columns byProduct, donors, receivers, useEn, useDa, replaces, treatments, evidence, confidence, source, limitsEn, limitsDa; several things in one column are parted by `|`. At most a million characters.',
  })
  text: string;
}

@ArgsType()
export class KnowledgeEntriesArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;

  @Field(() => String, { nullable: true, description: 'Only those in which all of these words stand.' })
  text?: string | null;

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: 'Those that were withdrawn, too.' })
  withWithdrawn: boolean | null;
}

@ObjectType('KnowledgeEntry', {
  description: 'A use of a by-product that a network’s secretariat has added to what is known.',
})
export class KnowledgeEntryType implements StoredEntry {
  @Field(() => ID, { description: 'Identity of the entry.' })
  id: string;

  readonly networkId: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version: number;

  @Field({ description: 'Key of the by-product.' })
  byProduct: string;

  @Field(() => [String], { description: 'Keys of the kinds of plant that yield it.' })
  donors: string[];

  @Field(() => [String], { description: 'Keys of the kinds of plant that take it.' })
  receivers: string[];

  @Field(() => LocalTextType, { description: 'What it is used as.' })
  use: LocalTextType;

  @Field(() => [String], { description: 'Keys of the resources that it takes the place of.' })
  replaces: string[];

  @Field(() => [String], { description: 'Keys of the treatments before the use, in order.' })
  treatments: string[];

  @Field(() => KnowledgeEvidence, { description: 'How sure it is.' })
  evidence: DomainEvidence;

  @Field(() => Float, { description: 'How usual the use is, 0 to 1.' })
  confidence: number;

  @Field({ description: 'Where it is known from.' })
  source: string;

  @Field(() => LocalTextType, { nullable: true, description: 'Limits to be minded.' })
  limits: LocalTextType | null;

  @Field(() => Date, { description: 'When it was last written.' })
  changedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null while it is used.' })
  withdrawnAt: Date | null;
}

@ObjectType('KnowledgeVersion', { description: 'An entry as it was after one time that it was written.' })
export class KnowledgeVersionType implements EntryVersion {
  @Field(() => Int, { description: 'The version; 1 is the first.' })
  version: number;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null where nobody knows.' })
  by: string | null;

  @Field(() => KnowledgeEntryType, { description: 'The entry as it was then.' })
  entry: KnowledgeEntryType;
}

const KnowledgeList = { RESOURCE: 'resource', SECTOR: 'sector', TREATMENT: 'treatment' } as const satisfies Record<
  string,
  DomainList
>;

registerEnumType(KnowledgeList, {
  name: 'KnowledgeList',
  description: 'A list of things that entries of the knowledge base name.',
  valuesMap: {
    RESOURCE: { description: 'What is exchanged, and families of it.' },
    SECTOR: { description: 'Kinds of plant.' },
    TREATMENT: { description: 'What is done to it before the use.' },
  },
});

@ObjectType('KnowledgeThing', { description: 'Something that entries of the knowledge base name by its key.' })
export class KnowledgeThingType implements NamedThing {
  @Field(() => KnowledgeList, { description: 'The list that it is in.' })
  list: DomainList;

  @Field({ description: 'Its key, unique within its list.' })
  key: string;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name: LocalTextType;
}

@ArgsType()
export class KnowledgeThingsArgs {
  @Field(() => KnowledgeList, { description: 'The list to look in.' })
  list: DomainList;

  @Field({ description: 'Words for it in Danish, English or German, or its key.' })
  text: string;

  @Field(() => Int, { nullable: true, description: 'How many at most: 1 to 100, 20 when left out.' })
  first?: number | null;
}

@ObjectType('KnownUse', { description: 'A use that the product itself knows, the same in all networks.' })
export class KnownUseType implements KnownUse {
  @Field({ description: 'Key of the by-product.' })
  material: string;

  @Field(() => [String], { description: 'Keys of the kinds of plant that yield it; empty where any may.' })
  donors: string[];

  @Field({ description: 'Key of the kind of plant that takes it.' })
  receiver: string;

  @Field(() => LocalTextType, { description: 'What it is used as.' })
  use: LocalTextType;

  @Field(() => [String], { description: 'Keys of the resources that it takes the place of.' })
  replaces: string[];

  @Field(() => [String], { description: 'Keys of the treatments before the use, in order.' })
  treatments: string[];

  @Field(() => KnowledgeEvidence, { description: 'How sure it is.' })
  evidence: DomainEvidence;

  @Field(() => Float, { description: 'How usual the use is, 0 to 1.' })
  confidence: number;

  @Field({ description: 'Where it is known from.' })
  source: string;

  @Field(() => LocalTextType, { nullable: true, description: 'Limits to be minded.' })
  limits: LocalTextType | null;
}

export const KnownUseConnection = Connection(KnownUseType, 'KnownUse');

@ArgsType()
export class KnownUsesArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Only those in which all of these words stand.' })
  text?: string | null;
}

export const KnowledgeEntryConnection = Connection(KnowledgeEntryType, 'KnowledgeEntry');

@ObjectType({ description: 'What came of writing an entry.' })
export class KnowledgeEntryPayload {
  @Field(() => KnowledgeEntryType, { description: 'The entry as it is stored.' })
  entry: KnowledgeEntryType;
}

@ObjectType({ description: 'What came of a file of entries.' })
export class ImportKnowledgeEntriesPayload {
  @Field(() => Int, { description: 'How many were added: all of the file.' })
  added: number;
}
