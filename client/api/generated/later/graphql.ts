/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** That somebody takes an invitation up: as who is signed in, or with a new account. */
export type AcceptInvitationInput = {
  /** For a new account, where the invitation names no address: the address. */
  email?: string | null | undefined;
  /** For a new account: the language of mails; that of the invitation, where left out. */
  language?: Language | null | undefined;
  /** For a new account: the name that colleagues see. */
  name?: string | null | undefined;
  /** For a new account: the password. */
  password?: string | null | undefined;
  /** What stands behind the # of the link. */
  token: string;
};

/** A use that the network’s matches shall know. */
export type AddKnowledgeEntryInput = {
  /** The entry. */
  entry: KnowledgeEntryInput;
  /** A new UUID for each entry: the same request sent twice makes one. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
};

/** An amount with its unit and where it is from. */
export type AmountInput = {
  /** How the figure came to be known; reported when left out. */
  basis?: Basis | null | undefined;
  /** Document, measurement or method, in words. */
  source?: string | null | undefined;
  /** Unit, as a code (`t/y`) or as people write it (`t/år`, `m³/h`). */
  unit: string;
  /** The number; finite, not negative. */
  value: number;
  /** Calendar year that the figure speaks of. */
  year?: number | null | undefined;
};

/** The answer of your side. */
export type AnswerIntroductionInput = {
  /** Yes or no. */
  agree: boolean;
  /** The introduction. */
  id: string;
};

/** What an API token can be used for. None lets a script change the account, roles or tokens of its person. */
export type ApiScope =
  /** Take out files and aggregates. */
  | 'EXPORT'
  /** See what is the person’s own companies’ alone. */
  | 'READ_COMPANY'
  /** See what the person’s roles let see in networks. */
  | 'READ_NETWORK'
  /** Register and change, where the person may. */
  | 'WRITE';

/** Whom to be introduced to: `blindId` of a match, or `streamId` of a stream that you see. */
export type AskForIntroductionInput = {
  /** The blind stream: the `id` of its blind view. */
  blindId?: string | null | undefined;
  /** A new UUID for each introduction: the same request sent twice makes one. */
  idempotencyKey: string;
  /** The network that both belong to. */
  networkId: string;
  /** Your own stream, which the other side will see once both have agreed. */
  ownStreamId: string;
  /** A stream that you see whole, whose company does not see yours. */
  streamId?: string | null | undefined;
};

/** What a document is, by its content. */
export type AttachmentKind =
  /** A picture, JPEG. */
  | 'JPEG'
  /** A PDF. */
  | 'PDF'
  /** A picture, PNG. */
  | 'PNG'
  /** A picture, WebP. */
  | 'WEBP';

/** Who looks at a stream, seen from the stream. */
export type Audience =
  /** An analyst of the network. */
  | 'ANALYST'
  /** My own company. */
  | 'COMPANY'
  /** A company we are introduced to. */
  | 'INTRODUCED'
  /** Another company of the network. */
  | 'MEMBER'
  /** The secretariat. */
  | 'SECRETARIAT'
  /** Someone without an account. */
  | 'STRANGER';

/** How a stream comes over the year. */
export type Availability =
  /** In batches, now and then. */
  | 'BATCH'
  /** All the time. */
  | 'CONTINUOUS'
  /** Once. */
  | 'ONE_OFF'
  /** In a part of the year. */
  | 'SEASONAL'
  /** On some days of the week. */
  | 'WEEKLY';

/** How a stream spreads over the year; what is left out is not known. */
export type AvailabilityPatternInput = {
  /** How much comes at once. */
  batchAmount?: BatchAmountInput | null | undefined;
  /** Days from one batch to the next. */
  batchEveryDays?: number | null | undefined;
  /** Share of the year’s amount in each month, January first: twelve shares that add up to 1. */
  monthlyShares?: Array<number> | null | undefined;
  /** Share of a week’s amount on each day, Monday first: seven shares that add up to 1. */
  weekdayShares?: Array<number> | null | undefined;
};

/** How a figure came to be known. */
export type Basis =
  /** Estimated: no source gives the figure. */
  | 'ESTIMATED'
  /** Measured at the plant. */
  | 'MEASURED'
  /** From a document that anyone can read. */
  | 'PUBLISHED'
  /** Told by the organisation itself. */
  | 'REPORTED';

/** How much comes at once. */
export type BatchAmountInput = {
  /** Unit without a time: `t`, `m³`, `MWh`. */
  unit: string;
  /** The number; finite, not negative. */
  value: number;
};

/** The four conditions of a by-product, Directive 2008/98/EC article 5(1). */
export type ByProductTestInput = {
  /** (a) Its further use is certain. */
  furtherUseCertain?: ConditionFindingInput | null | undefined;
  /** (d) Its use is lawful: product, environmental and health rules are kept. */
  lawfulUse?: ConditionFindingInput | null | undefined;
  /** (c) It comes as an integral part of a production process. */
  producedAsIntegralPart?: ConditionFindingInput | null | undefined;
  /** (b) It can be used directly, without more than normal industrial practice. */
  usableDirectly?: ConditionFindingInput | null | undefined;
};

/** An import to be cancelled. */
export type CancelImportInput = {
  /** The import. */
  id: string;
};

/** A matching that shall end. */
export type CancelMatchingInput = {
  /** The run. */
  id: string;
};

/** A new address, to which a link to confirm it is mailed. */
export type ChangeEmailInput = {
  /** The new address. */
  newEmail: string;
};

/** An entry as it was read before, and as it shall be. */
export type ChangeKnowledgeEntryInput = {
  /** The entry as it shall be. */
  entry: KnowledgeEntryInput;
  /** The entry. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read before. */
  version: number;
};

/** How one is called, and in which language one gets mails. */
export type ChangeMyDetailsInput = {
  /** The language of mails; as it is, where left out. */
  language?: Language | null | undefined;
  /** The name that colleagues see; as it is, where left out. */
  name?: string | null | undefined;
};

/** A new password in place of a known one. */
export type ChangePasswordInput = {
  /** The password until now; left out where there is none yet. */
  currentPassword?: string | null | undefined;
  /** The new password. */
  newPassword: string;
};

/** What a colleague is from now on. */
export type ChangeRoleInput = {
  /** The membership. */
  membershipId: string;
  /** The other role of the same place. */
  role: Role;
};

/** A stream as it shall be from now on. */
export type ChangeStreamInput = {
  /** The stream to change. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The whole stream, what stays the same too. */
  stream: StreamInput;
  /** The version that the change was made from. */
  version: number;
};

/** The code lists that streams and facilities are described by. */
export type ClassificationSystem =
  /** European Waste Catalogue (list of waste, Decision 2000/532/EC). */
  | 'EWC'
  /** Statistical classification of economic activities, NACE Rev. 2. */
  | 'NACE';

/** How exactly others shall see where a facility is. */
export type CoarsenFacilityPositionInput = {
  /** Whether they see the middle of a cell of some 11 km and no address; else the exact place. */
  coarse: boolean;
  /** The facility. */
  id: string;
};

/** Why the two resources belong together, strongest first. */
export type CompatibilityTier =
  /** Such a by-product is used for that once it is treated. */
  | 'AFTER_TREATMENT'
  /** Such a by-product is used for that somewhere. */
  | 'DOCUMENTED_USE'
  /** Such plants need it; this one has not registered that: ask them. */
  | 'LATENT_DEMAND'
  /** Such plants yield it; this one has not registered that: ask them. */
  | 'LATENT_SUPPLY'
  /** The words are alike: a guess. */
  | 'LIKE_WORDS'
  /** It is the same resource. */
  | 'SAME_RESOURCE'
  /** Both have the same waste code. */
  | 'SAME_WASTE_CODE'
  /** Nobody buys it here; this facility could try it out. */
  | 'TRIAL'
  /** Nothing is known that would bring the two together. */
  | 'UNRELATED';

/** What is known of one condition. */
export type ConditionFindingInput = {
  /** What shows it: a contract, an analysis, a permit. */
  evidence?: string | null | undefined;
  /** Whether it is met; left out: not yet judged. */
  met?: boolean | null | undefined;
};

/** The first code of an authenticator app. */
export type ConfirmAuthenticatorAppInput = {
  /** The six digits that the app shows now. */
  code: string;
};

/** What a mailed link holds. */
export type ConfirmEmailInput = {
  /** What stands behind the # of the mailed link. */
  token: string;
};

/** What is shown after the password. */
export type ConfirmSecondFactorInput = {
  /** The code; for a passkey the browser’s answer (AuthenticationResponseJSON) as JSON text. */
  answer: string;
  /** What is shown. */
  method: SecondFactorMethod;
  /** The step that `signIn` gave. */
  step: string;
};

/** What a mailed link holds. */
export type ConfirmSignUpInput = {
  /** What stands behind the # of the mailed link, `/confirm-sign-up#token`. */
  token: string;
};

/** A starter that the facility has indeed. */
export type ConfirmStarterInput = {
  /** Whether it gives or takes it. */
  direction: Direction;
  /** The facility. */
  facilityId: string;
  /** A new UUID for each starter: the same request sent twice makes one stream. */
  idempotencyKey: string;
  /** Key of the resource in the catalogue. */
  resourceKey: string;
};

/** Streams that are still as they are registered. */
export type ConfirmStreamsInput = {
  /** A new UUID for each change: the same request sent twice confirms once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The streams, 1 to 500. */
  streams: Array<SeenStreamInput>;
};

/** What a script may do for whom signs in. */
export type CreateApiTokenInput = {
  /** In how many days it ends: 1 to 366. */
  expiresInDays: number;
  /** A new UUID for each token: the same request sent again within 10 minutes shows the same token. */
  idempotencyKey: string;
  /** What its owner calls it: “Yearly report”. */
  name: string;
  /** The one network that it can be used for; all of the person’s, where left out. */
  networkId?: string | null | undefined;
  /** What it can be used for. */
  scopes: Array<ApiScope>;
};

/** A new network. */
export type CreateNetworkInput = {
  /** What it is, in Danish. */
  descriptionDa: string;
  /** What it is, in English. */
  descriptionEn: string;
  /** A new UUID for each network: the same request sent twice makes one. */
  idempotencyKey: string;
  /** Its name. */
  name: string;
  /** Short stable name used in addresses: small letters, digits, hyphens. */
  slug: string;
  /** Calendar year of the first exchange. */
  startYear?: number | null | undefined;
};

/** What stands between the cells of a CSV. */
export type CsvDelimiter =
  /** | */
  | 'BAR'
  /** , */
  | 'COMMA'
  /** ; */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** Which comes first in a date like 03/04/2026. */
export type DateOrder =
  /** The third of April. */
  | 'DAY_FIRST'
  /** The fourth of March. */
  | 'MONTH_FIRST';

/** What stands before the decimals of the figures in a column. */
export type DecimalSign =
  /** 1.234,5 */
  | 'COMMA'
  /** 1,234.5 */
  | 'POINT';

/** Whether a stream leaves or enters its facility. */
export type Direction =
  /** It enters the facility: others could deliver it. */
  | 'DEMAND'
  /** It leaves the facility: others could use it. */
  | 'SUPPLY';

/** How widely a stream is shown, from narrow to wide. */
export type DisclosureLevel =
  /** Companies in the network that it may suit see what kind of resource it is, roughly how much and roughly how far away – never your name, your place or exact figures. */
  | 'BLIND'
  /** All members of the network see it with your name and place; prices and costs only if you release them. */
  | 'NETWORK'
  /** Only your own company sees it: you get matches for it, and nobody else learns that it is there. */
  | 'PRIVATE'
  /** Everyone sees it with your name and place, also without signing in; prices and costs only if you release them. */
  | 'PUBLIC'
  /** The secretariat of the network sees it too, so that it can look for partners for you; other companies see nothing. */
  | 'SECRETARIAT';

/** Matches to put aside. */
export type DismissMatchesInput = {
  /** A new UUID for each request; the same one sends the same request again. */
  idempotencyKey: string;
  /** Which. */
  matches: Array<MatchPairInput>;
  /** The network. */
  networkId: string;
  /** Why. */
  reason: DismissalReason;
  /** Why, in your own words. */
  words?: string | null | undefined;
};

/** Why a secretariat puts a match aside. */
export type DismissalReason =
  /** A law or a permit stands in the way. */
  | 'LAW'
  /** Something else, as the words say. */
  | 'OTHER'
  /** The way is too long. */
  | 'TOO_FAR'
  /** They have tried before. */
  | 'TRIED_BEFORE'
  /** It is too much or too little. */
  | 'WRONG_AMOUNT'
  /** The quality does not do. */
  | 'WRONG_QUALITY'
  /** The temperature does not do. */
  | 'WRONG_TEMPERATURE'
  /** It is not there when it is needed. */
  | 'WRONG_TIME'
  /** The receiver has no such use for it. */
  | 'WRONG_USE';

/** Which session. */
export type EndSessionInput = {
  /** The session. */
  id: string;
};

/** A facility of the network, or a new one. */
export type FacilityChoiceInput =
  {   /** One that the network has. */
  id: string; new?: never; }
  |  { id?: never;   /** One that it does not have yet. */
  new: NewFacilityInput; };

/** What sort of site a facility is. */
export type FacilityKind =
  /** A demonstration or test plant. */
  | 'DEMONSTRATION_FACILITY'
  /** A grid that carries heat, gas or power to many. */
  | 'DISTRIBUTION_GRID'
  /** A farm, or farms as a group. */
  | 'FARM'
  /** A harbour. */
  | 'HARBOUR'
  /** A place of teaching or research. */
  | 'KNOWLEDGE_INSTITUTION'
  /** A lake, the sea, an aquifer. */
  | 'NATURAL_SOURCE'
  /** Another sort of site. */
  | 'OTHER'
  /** Makes power or heat from fuel. */
  | 'POWER_PLANT'
  /** Makes goods. */
  | 'PRODUCTION_PLANT'
  /** A public authority. */
  | 'PUBLIC_AUTHORITY'
  /** Treats wastewater, biomass or other flows. */
  | 'TREATMENT_PLANT'
  /** Supplies water, heat, power or gas. */
  | 'UTILITY'
  /** Collects, sorts or treats waste. */
  | 'WASTE_HANDLER';

/** How widely a facility, or one side of a synergy, is known. */
export type FacilityLevel =
  /** The members of the network. */
  | 'NETWORK'
  /** Everyone. */
  | 'PUBLIC'
  /** Its company and the secretariat. */
  | 'SECRETARIAT';

/** Whether a facility stands. */
export type FacilityStatus =
  /** In operation. */
  | 'ACTIVE'
  /** Closed. */
  | 'CLOSED'
  /** Not built yet. */
  | 'PLANNED';

/** What has to be done so that a pair fits. */
export type FitCondition =
  /** Treated first. */
  | 'AFTER_TREATMENT'
  /** Blended with something else. */
  | 'BLENDED'
  /** Handed over by a heat exchanger. */
  | 'HEAT_EXCHANGER'
  /** Lifted by a heat pump. */
  | 'HEAT_PUMP'
  /** Raised to a higher pressure. */
  | 'RAISED'
  /** Brought down to a lower pressure. */
  | 'REDUCED'
  /** Sorted first. */
  | 'SORTED'
  /** Stored in between. */
  | 'STORED';

/** Cells of an import to be mended: at most 500. */
export type FixImportCellsInput = {
  /** The cells. */
  cells: Array<ImportCellInput>;
  /** The import. */
  id: string;
};

/** How much comes in each hour of a year of 365 days. */
export type HourlyProfileInput = {
  /** How the figures came to be known; reported when left out. */
  basis?: Basis | null | undefined;
  /** Document, measurement or method, in words. */
  source?: string | null | undefined;
  /** What comes in one hour (`t`, `m³`, `MWh`), or a rate by the hour or power (`t/h`, `kW`). */
  unit: string;
  /** 8,760 amounts, the hour from midnight to one on 1 January first; 29 February is left out. */
  values: Array<number>;
  /** Calendar year that the figures speak of. */
  year?: number | null | undefined;
};

/** A synergy that somebody sees between a supply and a demand. */
export type IdentifySynergyInput = {
  /** The demand. */
  demandStreamId: string;
  /** A new UUID for each synergy: the same request sent twice makes one synergy. */
  idempotencyKey: string;
  /** What sort of exchange it would be. */
  kind: SynergyKind;
  /** The network that both belong to. */
  networkId: string;
  /** What else is worth knowing. */
  note?: string | null | undefined;
  /** The supply. */
  supplyStreamId: string;
};

/** A cell as it shall be. */
export type ImportCellInput = {
  /** Column from 0. */
  column: number;
  /** Row as the spreadsheet counts it. */
  row: number;
  /** Name of the sheet. */
  sheet: string;
  /** What shall stand there; empty for nothing. */
  text: string;
};

/** What a column is taken for. */
export type ImportColumnMappingInput = {
  /** From 0 for column A. */
  at: number;
  /** Which comes first in its dates. */
  dateOrder?: DateOrder | null | undefined;
  /** What stands before its decimals. */
  decimalSign?: DecimalSign | null | undefined;
  /** Key of a field; null leaves it out. */
  field?: string | null | undefined;
  /** Unit of its figures that name none themselves. */
  unit?: string | null | undefined;
};

/** What holds for every row whose own cell is empty. */
export type ImportDefaultInput = {
  /** The field, as in `importFields`. */
  field: string;
  /** As it would stand in the cell. */
  text: string;
};

/** A file of entries. */
export type ImportKnowledgeEntriesInput = {
  /** A new UUID for each file: the same request sent twice is stored once. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
  /** JSON Lines, or CSV with the columns byProduct, donors, receivers, useEn, useDa, replaces, treatments, evidence, confidence, source, limitsEn, limitsDa; several things in one column are parted by `|`. At most a million characters. */
  text: string;
};

/** How a spreadsheet is read. */
export type ImportMappingInput = {
  /** Names confirmed to be new facilities although similar ones are known. */
  newFacilities?: Array<string> | null | undefined;
  /** Its sheets; those that are not named are left out. */
  sheets: Array<ImportSheetMappingInput>;
};

/** What becomes of an import that has wrong rows. */
export type ImportMode =
  /** One wrong row keeps all of them out. */
  | 'ALL_OR_NOTHING'
  /** The good ones are stored; the report tells which were left out, and why. */
  | 'GOOD_ROWS';

/** Which rows of an import. */
export type ImportRowFilter =
  /** All that hold a stream. */
  | 'ALL'
  /** Those that change one. */
  | 'CHANGED'
  /** Those that add a stream. */
  | 'NEW'
  /** Those that somebody has left out. */
  | 'SKIPPED'
  /** Those that are there already. */
  | 'UNCHANGED'
  /** Those that have an error or a warning. */
  | 'WITH_PROBLEMS'
  /** Those that cannot be stored. */
  | 'WRONG';

/** A row of an import. */
export type ImportRowInput = {
  /** Row as the spreadsheet counts it. */
  row: number;
  /** Name of the sheet. */
  sheet: string;
};

/** What comes of a row. */
export type ImportRowOutcome =
  /** A stream that has the same external id becomes another. */
  | 'CHANGED'
  /** A stream that is not there yet. */
  | 'NEW'
  /** The stream is there already, exactly so: nothing is written. */
  | 'UNCHANGED'
  /** It cannot be stored as it is. */
  | 'WRONG';

/** What a sheet is taken for. */
export type ImportSheetMappingInput = {
  /** Its columns; those that are not named are left out. */
  columns: Array<ImportColumnMappingInput>;
  /** What holds for rows that say nothing themselves. */
  defaults?: Array<ImportDefaultInput> | null | undefined;
  /** Number of the first row of the header. */
  headerRow: number;
  /** 1, or 2 where a row of headings stands above. */
  headerRows: number;
  /** Whether its rows are imported. */
  included: boolean;
  /** Name of the sheet. */
  sheet: string;
};

/** How far an import has come. */
export type ImportState =
  /** Somebody has cancelled it; nothing was stored. */
  | 'CANCELLED'
  /** The preview is there; it waits for somebody to mend rows, and for `storeImport`. */
  | 'CHECKED'
  /** It is stored. */
  | 'DONE'
  /** It could not be read or stored, and `problems` says why; nothing was stored. */
  | 'FAILED'
  /** Its rows are being checked. */
  | 'MAPPED'
  /** It waits for somebody to confirm what its columns are: `mapImport`. */
  | 'READ'
  /** It is being stored. */
  | 'STORING'
  /** The file is there and is being read. */
  | 'UPLOADED';

/** How far an introduction has come. */
export type IntroductionState =
  /** Both have agreed, and see each other. */
  | 'AGREED'
  /** Not both sides have agreed yet. */
  | 'ASKED'
  /** One side has said no. */
  | 'DECLINED'
  /** One side, or the secretariat that proposed it, has taken it back. */
  | 'WITHDRAWN';

/** A company that a secretariat brings into its network, and who will administer it. */
export type InviteCompanyInput = {
  /** Where the link for its administrator is mailed. */
  email: string;
  /** A new UUID for each invitation: the same request sent twice invites once. */
  idempotencyKey: string;
  /** The language of the mail; that of the request, where left out. */
  language?: Language | null | undefined;
  /** The network. */
  networkId: string;
  /** What sort of legal entity it is. */
  organisationKind?: OrganisationKind | null | undefined;
  /** Name of the company; one that is registered without people is taken as it is. */
  organisationName: string;
};

/** Whom to invite to what. */
export type InviteInput = {
  /** Where the link is mailed. */
  email: string;
  /** A new UUID for each invitation: the same request sent twice invites once. */
  idempotencyKey: string;
  /** The language of the mail; that of the request, where left out. */
  language?: Language | null | undefined;
  /** In which network; for its roles. */
  networkId?: string | null | undefined;
  /** In which organisation; for its roles. */
  organisationId?: string | null | undefined;
  /** What the person will be. */
  role: Role;
};

/** Which organisation asks which network. */
export type JoinNetworkInput = {
  /** A new UUID for each time of asking: the same request sent twice asks once. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
  /** The organisation. */
  organisationId: string;
};

/** A use of a by-product. Things are named by key, or by a name that one thing alone has. */
export type KnowledgeEntryInput = {
  /** The by-product. */
  byProduct: string;
  /** How usual the use is where both are there: above 0, at most 1. */
  confidence: number;
  /** Kinds of plant that yield it; none where any may. */
  donors?: Array<string> | null | undefined;
  /** How sure it is. */
  evidence: KnowledgeEvidence;
  /** Limits to be minded. */
  limits?: KnowledgeTextInput | null | undefined;
  /** Kinds of plant that take it; none where any does that needs what it replaces. */
  receivers?: Array<string> | null | undefined;
  /** Resources that it takes the place of. */
  replaces?: Array<string> | null | undefined;
  /** Where it is known from. */
  source: string;
  /** Treatments before the use, in order; at most three. */
  treatments?: Array<string> | null | undefined;
  /** What it is used as. */
  use: KnowledgeTextInput;
};

/** How sure it is that a use exists. */
export type KnowledgeEvidence =
  /** Seen to run in a named place. */
  | 'DOCUMENTED'
  /** Proposed in a study. */
  | 'PLANNED'
  /** What the trade does. */
  | 'PRACTICE'
  /** Named by a reference document or a standard. */
  | 'REFERENCE';

/** A list of things that entries of the knowledge base name. */
export type KnowledgeList =
  /** What is exchanged, and families of it. */
  | 'RESOURCE'
  /** Kinds of plant. */
  | 'SECTOR'
  /** What is done to it before the use. */
  | 'TREATMENT';

/** A text in each language of the product. */
export type KnowledgeTextInput = {
  /** In Danish. */
  da: string;
  /** In English. */
  en: string;
};

/** The languages of the product. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** What the columns of an import are, as somebody confirms it. */
export type MapImportInput = {
  /** The facility of rows that name none. */
  facilityId?: string | null | undefined;
  /** The import. */
  id: string;
  /** Of new streams whose rows say nothing of it; SECRETARIAT where left out. */
  level?: DisclosureLevel | null | undefined;
  /** What its columns are. */
  mapping: ImportMappingInput;
  /** The version of it that this was made from. */
  version: number;
};

/** Which matches are asked for; what is left out asks nothing. */
export type MatchFilter = {
  /** Farthest great-circle distance in km: leaves out those of which it is not known. */
  farthestKm?: number | null | undefined;
  /** Only where one of these sorts of thing is supplied. */
  kinds?: Array<ResourceKind> | null | undefined;
  /** Least confidence, 0 to 1. */
  leastConfidence?: number | null | undefined;
  /** Least score, 0 to 1. */
  leastScore?: number | null | undefined;
  /** Least worth in DKK a year, by the middle of the range: leaves out those of which it is not known. */
  leastWorth?: number | null | undefined;
  /** Only where a stream that you see whole was registered or changed since. */
  newSince?: string | null | undefined;
  /** Only where one side is of this company. */
  organisationId?: string | null | undefined;
  /** Only those of these tiers. */
  tiers?: Array<CompatibilityTier> | null | undefined;
  /** Also facilities that registered nothing of the kind, but are likely to: ask them. Yes when left out, in networks of up to 2,000 streams. */
  withLatent?: boolean | null | undefined;
};

/** What a list of matches is sorted by; what is not known comes last. */
export type MatchOrder =
  /** That of which most is known first. */
  | 'CONFIDENCE'
  /** The nearest first. */
  | 'DISTANCE'
  /** Most kgCO2e saved a year first, by the middle of the range. */
  | 'EMISSIONS'
  /** The likeliest first. */
  | 'SCORE'
  /** Most money a year first, by the middle of the range. */
  | 'WORTH';

/** A match, by its two sides. */
export type MatchPairInput = {
  /** The demand; of one that nobody registered its facility. */
  demandId: string;
  /** The supply; of one that nobody registered its facility. */
  supplyId: string;
};

/** A rule as it is written. */
export type MatchingRuleInput = {
  /** What it does. */
  effect: RuleEffect;
  /** NACE codes of the receivers; none for any. */
  receiverActivities?: Array<string> | null | undefined;
  /** Key of the resource or family that is supplied; null for any. */
  resourceKey?: string | null | undefined;
  /** Words that the use must hold; null for any use. */
  use?: string | null | undefined;
  /** Why, in your own words. */
  words: string;
};

/** Why a full matching was given up. */
export type MatchingRunFailure =
  /** A part failed each time that it was tried. */
  | 'GAVE_UP'
  /** The program was updated meanwhile, and what two versions find is not laid side by side. */
  | 'OTHER_VERSION';

/** How far a full matching is. */
export type MatchingRunState =
  /** Somebody of the secretariat has ended it. */
  | 'CANCELLED'
  /** All supplies are matched. */
  | 'DONE'
  /** It was given up; `failure` says why. */
  | 'FAILED'
  /** It waits for a worker, or is cut into parts. */
  | 'PREPARING'
  /** Workers take its parts, one after the other. */
  | 'RUNNING';

/** Whose figure is missing. */
export type MissingSide =
  /** Those of both. */
  | 'BOTH'
  /** That of the demand. */
  | 'DEMAND'
  /** That of the supply. */
  | 'SUPPLY';

/** A facility that the network does not have yet. */
export type NewFacilityInput = {
  /** What it does, as a NACE code. */
  activityCode?: string | null | undefined;
  /** What sort of site it is. */
  kind: FacilityKind;
  /** WGS 84, decimal degrees, −90 to 90; with `longitude` or not at all. */
  latitude?: number | null | undefined;
  /** WGS 84, decimal degrees, −180 to 180; with `latitude` or not at all. */
  longitude?: number | null | undefined;
  /** Its name. */
  name: string;
  /** Whose it is: one of your own organisations; or give its name. */
  organisationId?: string | null | undefined;
  /** Whose it is, by name: one of your own; for the secretariat one of the network, or a new one. */
  organisationName?: string | null | undefined;
  /** Town or address in words. */
  place?: string | null | undefined;
};

/** A resource that the registry does not have yet. */
export type NewResourceInput = {
  /** What sort of thing it is. */
  kind: ResourceKind;
  /** The language of the name. */
  language?: Language | null | undefined;
  /** Its name, in `language`. */
  name: string;
  /** Its code in the European Waste Catalogue, where it is waste. */
  wasteCode?: string | null | undefined;
};

/** What sort of step it is. */
export type NextStepCode =
  /** Find out what is missing. */
  | 'ASK_FOR_FIGURE'
  /** Ask whether it could be tried out. */
  | 'ASK_FOR_TRIAL'
  /** Ask a facility that registered nothing of the kind. */
  | 'ASK_THEM'
  /** Look together at what fits conditionally. */
  | 'CHECK_FIT'
  /** Make sure that both mean the same thing. */
  | 'CHECK_SAME_THING'
  /** Clear what the law asks. */
  | 'CLEAR_LAW'
  /** Ask for an introduction. */
  | 'INTRODUCE'
  /** Have the treatment priced. */
  | 'PRICE_TREATMENT';

/** What keeps a pair out of the list of matches. */
export type ObstacleCode =
  /** They are not there at the same time. */
  | 'DIFFERENT_YEARS'
  /** The exchange runs or is planned already. */
  | 'KNOWN_EXCHANGE'
  /** A criterion refuses it. */
  | 'REFUSED'
  /** A rule of the network keeps it out. */
  | 'RULE'
  /** Both are at the same facility. */
  | 'SAME_FACILITY'
  /** Nothing is known that would bring the two together. */
  | 'UNRELATED';

/** What sort of legal entity an organisation is. */
export type OrganisationKind =
  /** An association. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A university, school or research institute. */
  | 'KNOWLEDGE_INSTITUTION'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** Another sort of organisation. */
  | 'OTHER'
  /** Another public body. */
  | 'PUBLIC_BODY'
  /** A utility: water, heat, power, waste. */
  | 'UTILITY';

/** Which organisation, which network. */
export type ParticipationInput = {
  /** The network. */
  networkId: string;
  /** The organisation. */
  organisationId: string;
};

/** How an organisation stands to a network. */
export type ParticipationState =
  /** It takes part. */
  | 'APPROVED'
  /** It has asked to take part; until the secretariat decides it sees what everybody sees. */
  | 'ASKED'
  /** It took part, and does no longer. */
  | 'ENDED'
  /** The secretariat has refused; it may ask again. */
  | 'REFUSED';

/** A permission that a stream is handled under. */
export type PermitInput = {
  /** Who gave it. */
  authority?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** Its number at the authority. */
  reference?: string | null | undefined;
  /** Until when it holds: `2029`, `2029-06` or `2029-06-30`. */
  validTo?: string | null | undefined;
};

/** Which person. */
export type PersonChoiceInput = {
  /** The person. */
  personId: string;
};

/** How sure it is that such a use exists. */
export type PrecedentEvidence =
  /** Usual, without a single case behind it. */
  | 'APPROXIMATE'
  /** Seen to run. */
  | 'DOCUMENTED'
  /** Proposed in a study. */
  | 'PLANNED'
  /** What the trade does; no document is named for it. */
  | 'PRACTICE'
  /** Named by a reference document or a standard. */
  | 'REFERENCE';

/** What a stream costs its company today. */
export type PresentCostInput = {
  /** A currency and what it is paid for, as people write it: `DKK/t`, `kr. pr. ton`, `EUR/MWh`, `DKK/y`. */
  unit: string;
  /** Positive is a cost, negative an income. */
  value: number;
  /** Calendar year of the price. */
  year?: number | null | undefined;
};

/** Two streams whose companies the secretariat would bring together. */
export type ProposeIntroductionInput = {
  /** The demand. */
  demandStreamId: string;
  /** A new UUID for each introduction: the same request sent twice makes one. */
  idempotencyKey: string;
  /** The network that both belong to. */
  networkId: string;
  /** The supply. */
  supplyStreamId: string;
};

/** A named property of quality; at least one of its three figures is given. */
export type QualityPropertyInput = {
  /** How the figures came to be known; reported when left out. */
  basis?: Basis | null | undefined;
  /** When it was sampled: `2026`, `2026-03` or `2026-03-14`. */
  date?: string | null | undefined;
  /** Upper bound in `unit`. */
  maximum?: number | null | undefined;
  /** How it was measured: a standard or an instrument. */
  method?: string | null | undefined;
  /** Lower bound in `unit`. */
  minimum?: number | null | undefined;
  /** Its name, such as `temperature`, or the person’s own word. */
  name: string;
  /** Document, measurement or method, in words. */
  source?: string | null | undefined;
  /** What it mostly is, within the bounds, in `unit`. */
  typical?: number | null | undefined;
  /** Unit of the bounds, as a code (`degC`) or as people write it (`°C`). */
  unit: string;
  /** Calendar year that the figures speak of. */
  year?: number | null | undefined;
};

/** How a CSV shall be read that was read wrongly. */
export type ReadImportAgainInput = {
  /** What stands between its cells; found out where left out. */
  delimiter?: CsvDelimiter | null | undefined;
  /** How it writes its letters; found out where left out. */
  encoding?: TextEncoding | null | undefined;
  /** The import. */
  id: string;
};

/** Which organisation, which network, and why. */
export type ReasonedParticipationInput = {
  /** The network. */
  networkId: string;
  /** The organisation. */
  organisationId: string;
  /** Why: mailed to the administrators of the company. */
  reason?: string | null | undefined;
};

/** A passkey that was made. */
export type RegisterPasskeyInput = {
  /** The browser’s answer (RegistrationResponseJSON) as JSON text. */
  answer: string;
  /** What its owner calls it: “Work laptop”. */
  name: string;
  /** The step that `startPasskeyRegistration` gave. */
  step: string;
};

/** A stream to register. */
export type RegisterStreamInput = {
  /** A new UUID for each stream: the same request sent twice makes one stream. */
  idempotencyKey: string;
  /** The network that it belongs to. */
  networkId: string;
  /** The stream. */
  stream: StreamInput;
};

/** A document to remove. */
export type RemoveAttachmentInput = {
  /** The document. */
  id: string;
};

/** A rule that shall no longer hold. */
export type RemoveMatchingRuleInput = {
  /** The rule. */
  id: string;
  /** A new UUID for each request; the same one sends the same request again. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
};

/** Which membership ends. */
export type RemoveMembershipInput = {
  /** The membership: one’s own, or one of the place that one administers. */
  membershipId: string;
};

/** Which passkey. */
export type RemovePasskeyInput = {
  /** The passkey. */
  id: string;
};

/** A passkey under another name. */
export type RenamePasskeyInput = {
  /** The passkey. */
  id: string;
  /** Its new name. */
  name: string;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** The mail address of the account. */
  email: string;
};

/** A new password in place of a forgotten one. */
export type ResetPasswordInput = {
  /** The new password. */
  newPassword: string;
  /** What stands behind the # of the mailed link. */
  token: string;
};

/** A resource of the registry, or a new one. */
export type ResourceChoiceInput =
  {   /** One that the registry has. */
  id: string; new?: never; }
  |  { id?: never;   /** One that it does not have yet. */
  new: NewResourceInput; };

/** What sort of thing is exchanged. */
export type ResourceKind =
  /** Heat, steam, fuel gas, power. */
  | 'ENERGY'
  /** A solid, sludge, liquid or gas that is used as a material. */
  | 'MATERIAL'
  /** A service or plant used in common, such as wastewater treatment. */
  | 'SHARED_UTILITY'
  /** Water of any quality. */
  | 'WATER';

/** A stream to be again what it was. */
export type RestoreStreamInput = {
  /** The stream; also one that was withdrawn. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The version to go back to. */
  toVersion: number;
  /** The version that was read before. */
  version: number;
};

/** Which API token. */
export type RevokeApiTokenInput = {
  /** The token. */
  id: string;
};

/** Which invitation. */
export type RevokeInvitationInput = {
  /** The invitation. */
  id: string;
};

/** What a person can be. A person may be several things. */
export type Role =
  /** Sees and exports what a network releases for analysis. */
  | 'ANALYST'
  /** Also invites colleagues, and says which networks the company takes part in. */
  | 'COMPANY_ADMINISTRATOR'
  /** Makes networks and their secretariats; sees nothing confidential by this role alone. */
  | 'INSTALLATION_ADMINISTRATOR'
  /** Belongs to a company: registers its facilities and streams. */
  | 'MEMBER'
  /** Runs a network: approves companies, brokers between them. */
  | 'SECRETARIAT';

/** What a rule does with the matches that it speaks of. */
export type RuleEffect =
  /** They count as less likely. */
  | 'DOWN_WEIGHT'
  /** They are left out. */
  | 'EXCLUDE';

/** What would be said on top of what holds. */
export type RulesDraftInput = {
  /** Matches that would be put aside. */
  dismiss?: Array<MatchPairInput> | null | undefined;
  /** Why they would be; `OTHER` when left out. */
  reason?: DismissalReason | null | undefined;
  /** Rules that would no longer hold. */
  removeRules?: Array<string> | null | undefined;
  /** Rules that would be made. */
  rules?: Array<MatchingRuleInput> | null | undefined;
  /** Dismissals that would be taken back. */
  takeBack?: Array<string> | null | undefined;
};

/** What a secretariat did. */
export type RulesEventKind =
  /** Wrote its next version. */
  | 'CHANGED_RULE'
  /** Put a match aside. */
  | 'DISMISSED'
  /** Made a rule. */
  | 'MADE_RULE'
  /** Removed a rule. */
  | 'REMOVED_RULE'
  /** Let it be shown again. */
  | 'TOOK_BACK';

/** What is asked for after the password, where its owner wants it. */
export type SecondFactorMethod =
  /** The six digits that an authenticator app shows now. */
  | 'AUTHENTICATOR_APP'
  /** A passkey or security key. */
  | 'PASSKEY'
  /** One of the recovery codes; each works once. */
  | 'RECOVERY_CODE';

/** A stream as it was read before. */
export type SeenStreamInput = {
  /** The stream. */
  id: string;
  /** The version that was read before. */
  version: number;
};

/** How widely a facility shall be known from now on. */
export type SetFacilityLevelInput = {
  /** The facility. */
  id: string;
  /** How widely. */
  level: FacilityLevel;
};

/** A rule for the matches of a network. */
export type SetMatchingRuleInput = {
  /** A new UUID for each request; the same one sends the same request again. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
  /** The rule that it is the next version of; none for a new one. */
  replaces?: string | null | undefined;
  /** The rule. */
  rule: MatchingRuleInput;
};

/** The hours of a stream, in the place of those before. */
export type SetStreamHourlyProfileInput = {
  /** The stream. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** Its hours; left out or null takes them away. */
  profile?: HourlyProfileInput | null | undefined;
  /** The version that was read before. */
  version: number;
};

/** How widely a stream shall be shown from now on. */
export type SetStreamLevelInput = {
  /** The stream. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** How widely. */
  level: DisclosureLevel;
  /** The version that was read before. */
  version: number;
};

/** How widely streams shall be shown from now on. */
export type SetStreamLevelsInput = {
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** How widely. */
  level: DisclosureLevel;
  /** The streams, 1 to 500. */
  streams: Array<SeenStreamInput>;
  /** Whether to store nothing, and only say what would come of it. */
  tryOnly?: boolean | null | undefined;
};

/** How much of a stream somebody sees. */
export type Sight =
  /** Kind, rough amount and rough distance. */
  | 'BLIND'
  /** Not even that it is there. */
  | 'NOTHING'
  /** All but what is kept back. */
  | 'WHOLE';

/** An address and its password. */
export type SignInInput = {
  /** The mail address of the account. */
  email: string;
  /** The password. */
  password: string;
};

/** Which role to try. */
export type SignInToDemonstrationInput = {
  /** The role. */
  role: Role;
};

/** What a passkey answered. */
export type SignInWithPasskeyInput = {
  /** The browser’s answer (AuthenticationResponseJSON) as JSON text. */
  answer: string;
  /** The step that `startPasskeySignIn` gave. */
  step: string;
};

/** Who signs up, with which company, for which network. */
export type SignUpInput = {
  /** The person’s mail address: a link to confirm it is mailed there. */
  email: string;
  /** The language of mails; that of the request, where left out. */
  language?: Language | null | undefined;
  /** The person’s name. */
  name: string;
  /** The network that it asks to take part in. */
  networkId: string;
  /** What sort of legal entity it is. */
  organisationKind?: OrganisationKind | null | undefined;
  /** Name of the company. */
  organisationName: string;
  /** The password of the new account. */
  password: string;
};

/** Rows of an import to be left out, or taken in again: at most 500. */
export type SkipImportRowsInput = {
  /** The import. */
  id: string;
  /** False takes them in again. */
  isSkipped: boolean;
  /** The rows. */
  rows: Array<ImportRowInput>;
};

/** A network whose supplies shall all be matched. */
export type StartMatchingInput = {
  /** A new UUID for each run: the same request sent twice starts one. */
  idempotencyKey: string;
  /** The network. */
  networkId: string;
};

/** How an import shall be stored. */
export type StoreImportInput = {
  /** The import. */
  id: string;
  /** A new UUID: the same request sent twice stores once. */
  idempotencyKey: string;
  /** Whether one wrong row keeps all out. */
  mode: ImportMode;
};

/** A stream that is still being written: every part but the direction may be missing. */
export type StreamDraftInput = {
  /** What the new facility does, as a NACE code. */
  activityCode?: string | null | undefined;
  /** How much. */
  amount?: AmountInput | null | undefined;
  /** How it comes over the year. */
  availability?: Availability | null | undefined;
  /** Whether it leaves or enters the facility. */
  direction: Direction;
  /** The facility, if the network has it. */
  facilityId?: string | null | undefined;
  /** WGS 84, decimal degrees; instead of a facility. */
  latitude?: number | null | undefined;
  /** WGS 84, decimal degrees; instead of a facility. */
  longitude?: number | null | undefined;
  /** The network to look in. */
  networkId: string;
  /** Hours of operation a year, for amounts by the hour; left out: continuous. */
  operatingHours?: number | null | undefined;
  /** How it spreads over the year. */
  pattern?: AvailabilityPatternInput | null | undefined;
  /** Its quality. */
  properties?: Array<QualityPropertyInput> | null | undefined;
  /** The resource, if the registry has it. */
  resourceId?: string | null | undefined;
  /** What sort of thing it is. */
  resourceKind?: ResourceKind | null | undefined;
  /** What it is, in words of any language, as far as typed. */
  resourceName?: string | null | undefined;
  /** First date on which it is there: `2026`, `2026-03` or `2026-03-14`. */
  validFrom?: string | null | undefined;
  /** Last date on which it is there, written alike. */
  validTo?: string | null | undefined;
  /** Its code in the European Waste Catalogue. */
  wasteCode?: string | null | undefined;
};

/** A stream as its people describe it: what is not known yet is left out. */
export type StreamInput = {
  /** How much. */
  amount?: AmountInput | null | undefined;
  /** How it comes over the year. */
  availability?: Availability | null | undefined;
  /** Whether it is a by-product, condition by condition. Left out: none, or as it was; null takes it away. */
  byProductTest?: ByProductTestInput | null | undefined;
  /** What the plant’s people call it. */
  description?: string | null | undefined;
  /** Whether it leaves or enters the facility. */
  direction: Direction;
  /** Your company’s own id of it, once among your streams. Left out: none, or as it was; null takes it away. */
  externalId?: string | null | undefined;
  /** The facility that it leaves or enters. */
  facility: FacilityChoiceInput;
  /** Whether it is hazardous waste. Left out: not said, or as it was; null takes it away. */
  isHazardous?: boolean | null | undefined;
  /** How widely it is shown; left out: the secretariat, or as it was. */
  level?: DisclosureLevel | null | undefined;
  /** Hours of operation a year, for amounts by the hour; left out: continuous. */
  operatingHours?: number | null | undefined;
  /** How it spreads over the year. Left out: none, or as it was; null takes it away. */
  pattern?: AvailabilityPatternInput | null | undefined;
  /** The permits it is handled under. Left out: none, or as they were; null takes them away. */
  permits?: Array<PermitInput> | null | undefined;
  /** What it costs today: seen by your company and the secretariat alone. Left out: none, or as it was; null takes it away. */
  presentCost?: PresentCostInput | null | undefined;
  /** Supply: where it goes today. Demand: what serves it today. */
  presentSolution?: string | null | undefined;
  /** Its quality. */
  properties?: Array<QualityPropertyInput> | null | undefined;
  /** Whether everyone who sees the stream may see what it costs; left out: no, or as it was. */
  releasePresentCost?: boolean | null | undefined;
  /** What it is. */
  resource: ResourceChoiceInput;
  /** First date on which it is there, as precisely as it is known: `2026`, `2026-03` or `2026-03-14`. */
  validFrom?: string | null | undefined;
  /** Last date on which it is there, written alike. */
  validTo?: string | null | undefined;
  /** What it is in the eyes of the law. Left out: not said, or as it was; null takes it away. */
  wasteStatus?: WasteStatus | null | undefined;
};

/** What was done to a stream. */
export type StreamVersionAction =
  /** It was there before its history began. */
  | 'AS_IT_WAS'
  /** It was changed. */
  | 'CHANGED'
  /** It was shown more or less widely. */
  | 'CHANGED_LEVEL'
  /** It was confirmed as it is. */
  | 'CONFIRMED'
  /** It came, or was changed, by an import. */
  | 'IMPORTED'
  /** It was registered. */
  | 'REGISTERED'
  /** It was made again what it had been. */
  | 'RESTORED'
  /** It was withdrawn. */
  | 'WITHDREW';

/** A starter that the facility does not have. */
export type StrikeStarterInput = {
  /** Whether it gives or takes it. */
  direction: Direction;
  /** The facility. */
  facilityId: string;
  /** Key of the resource in the catalogue. */
  resourceKey: string;
};

/** What sort of exchange a synergy is. */
export type SynergyKind =
  /** A by-product or waste of one is used by the other. */
  | 'BY_PRODUCT_EXCHANGE'
  /** A main product of the donor. */
  | 'PRODUCT'
  /** A service, such as treatment. */
  | 'SERVICE'
  /** Water, steam, heat or power made for several. */
  | 'UTILITY_SHARING';

/** How far a synergy has come. */
export type SynergyStage =
  /** Agreed, not running yet. */
  | 'AGREED'
  /** Donor and receiver talk about it. */
  | 'DISCUSSED'
  /** It has ended. */
  | 'ENDED'
  /** Somebody has seen that it could be. */
  | 'IDENTIFIED'
  /** It runs. */
  | 'RUNNING';

/** What was put aside and shall be shown again. */
export type TakeBackDismissalsInput = {
  /** A new UUID for each request; the same one sends the same request again. */
  idempotencyKey: string;
  /** Which. */
  ids: Array<string>;
  /** The network. */
  networkId: string;
};

/** A starter that was struck and shall be proposed again. */
export type TakeBackStarterInput = {
  /** Whether it gives or takes it. */
  direction: Direction;
  /** The facility. */
  facilityId: string;
  /** Key of the resource in the catalogue. */
  resourceKey: string;
};

/** How a CSV writes its letters. */
export type TextEncoding =
  /** UTF-8. */
  | 'UTF_8'
  /** UTF-16, the high byte first. */
  | 'UTF_16BE'
  /** UTF-16, the low byte first. */
  | 'UTF_16LE'
  /** Windows-1252, as older spreadsheets of Western Europe have it. */
  | 'WINDOWS_1252';

/** What somebody did, as the trail has it. */
export type TrailAction =
  /** The person agreed to introduction. */
  | 'AGREED_TO_INTRODUCTION'
  /** The person asked for introduction. */
  | 'ASKED_FOR_INTRODUCTION'
  /** The person attached. */
  | 'ATTACHED'
  /** The person changed. */
  | 'CHANGED'
  /** The person changed facility. */
  | 'CHANGED_FACILITY'
  /** The person changed level. */
  | 'CHANGED_LEVEL'
  /** The person confirmed. */
  | 'CONFIRMED'
  /** The person declined introduction. */
  | 'DECLINED_INTRODUCTION'
  /** The person identified synergy. */
  | 'IDENTIFIED_SYNERGY'
  /** The person imported. */
  | 'IMPORTED'
  /** The person proposed introduction. */
  | 'PROPOSED_INTRODUCTION'
  /** The person registered. */
  | 'REGISTERED'
  /** The person released synergy. */
  | 'RELEASED_SYNERGY'
  /** The person released terms. */
  | 'RELEASED_TERMS'
  /** The person removed attachment. */
  | 'REMOVED_ATTACHMENT'
  /** The person restored. */
  | 'RESTORED'
  /** The person seen. */
  | 'SEEN'
  /** The person seen blind. */
  | 'SEEN_BLIND'
  /** The person withdrew. */
  | 'WITHDREW'
  /** The person withdrew introduction. */
  | 'WITHDREW_INTRODUCTION';

/** What sort of thing an entry of the trail is about. */
export type TrailSubject =
  /** A facility. */
  | 'FACILITY'
  /** A introduction. */
  | 'INTRODUCTION'
  /** A stream. */
  | 'STREAM'
  /** A synergy. */
  | 'SYNERGY';

/** How far a treatment is from daily use in industry. */
export type TreatmentMaturity =
  /** To be bought, and run in some places. */
  | 'COMMERCIAL'
  /** Shown to work in trials. */
  | 'DEMONSTRATED'
  /** Common in industry for long. */
  | 'ESTABLISHED';

/** What a criterion says of a pair. */
export type Verdict =
  /** It fits if something is done or cleared first. */
  | 'CONDITIONALLY'
  /** It does not fit. */
  | 'DOES_NOT_FIT'
  /** It fits. */
  | 'FITS'
  /** Too little is known to say. */
  | 'UNKNOWN';

/** What a material is in the eyes of the law (Directive 2008/98/EC). */
export type WasteStatus =
  /** A by-product: it never was waste (article 5). */
  | 'BY_PRODUCT'
  /** Waste no longer: it was recovered (article 6). */
  | 'END_OF_WASTE'
  /** A product made to be sold. */
  | 'PRODUCT'
  /** Waste: what its holder discards (article 3). */
  | 'WASTE';

/** An introduction to take back, for the future. */
export type WithdrawIntroductionInput = {
  /** The introduction. */
  id: string;
};

/** An entry as it was read before. */
export type WithdrawKnowledgeEntryInput = {
  /** The entry. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read before. */
  version: number;
};

/** A stream to withdraw. */
export type WithdrawStreamInput = {
  /** The stream to withdraw. */
  id: string;
  /** A new UUID for each change: the same request sent twice changes once, and is answered twice. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read before. */
  version: number;
};

/** A part of what an exchange would be worth. */
export type WorthLineId =
  /** What the donor no longer pays to get rid of it. */
  | 'AVOIDED_DISPOSAL'
  /** What the receiver no longer buys. */
  | 'REPLACED_RESOURCE'
  /** Bringing it there. */
  | 'TRANSPORT'
  /** Making it fit. */
  | 'TREATMENT';

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { openIdConnectName: string | null, passkeys: boolean, passwordLeast: number, cookies: Array<{ name: string, purpose: { en: string, da: string }, lasting: { en: string, da: string } }> }, demonstrationSignIns: Array<{ role: Role, name: string, description: { en: string, da: string } }> };

export type SignInAnswerFragment = { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null, secondFactor: { step: string, methods: Array<SecondFactorMethod>, passkeyOptions: string | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null, secondFactor: { step: string, methods: Array<SecondFactorMethod>, passkeyOptions: string | null } | null } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null, secondFactor: { step: string, methods: Array<SecondFactorMethod>, passkeyOptions: string | null } | null } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { step: string, options: string } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null, secondFactor: { step: string, methods: Array<SecondFactorMethod>, passkeyOptions: string | null } | null } };

export type SignInToDemonstrationMutationVariables = Exact<{
  input: SignInToDemonstrationInput;
}>;


export type SignInToDemonstrationMutation = { signInToDemonstration: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null, secondFactor: { step: string, methods: Array<SecondFactorMethod>, passkeyOptions: string | null } | null } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { accepted: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { email: string } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { id: string, email: string | null, createdAt: string, signInMethods: { hasPassword: boolean, passwordChangedAt: string | null, authenticatorAppSince: string | null, recoveryCodesLeft: number, hasOpenIdConnect: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> }, sessions: Array<{ id: string, address: string | null, createdAt: string, lastSeenAt: string, isThisOne: boolean, device: { en: string, da: string } }>, apiTokens: Array<{ id: string, name: string, scopes: Array<ApiScope>, networkName: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }> } | null };

export type ApiTokenFactsFragment = { id: string, name: string, scopes: Array<ApiScope>, networkName: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { me: { id: string } } };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail: { accepted: boolean } };

export type ConfirmEmailMutationVariables = Exact<{
  input: ConfirmEmailInput;
}>;


export type ConfirmEmailMutation = { confirmEmail: { email: string } };

export type ChangeMyDetailsMutationVariables = Exact<{
  input: ChangeMyDetailsInput;
}>;


export type ChangeMyDetailsMutation = { changeMyDetails: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } } };

export type StartAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type StartAuthenticatorAppMutation = { startAuthenticatorApp: { secret: string, uri: string, qrSvg: string } };

export type ConfirmAuthenticatorAppMutationVariables = Exact<{
  input: ConfirmAuthenticatorAppInput;
}>;


export type ConfirmAuthenticatorAppMutation = { confirmAuthenticatorApp: { recoveryCodes: Array<string> } };

export type RemoveAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAuthenticatorAppMutation = { removeAuthenticatorApp: { me: { id: string } } };

export type CreateRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateRecoveryCodesMutation = { createRecoveryCodes: { recoveryCodes: Array<string> } };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: { step: string, options: string } };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { registerPasskey: { me: { id: string } } };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { me: { id: string } } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { me: { id: string } } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { endedIds: Array<string> } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { endedIds: Array<string> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { token: string, apiToken: { id: string, name: string, scopes: Array<ApiScope>, networkName: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: { id: string, name: string, scopes: Array<ApiScope>, networkName: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null } } };

export type ExportMyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataQuery = { exportMyData: { fileName: string, json: string } };

export type EraseMeMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMeMutation = { eraseMe: { personId: string } };

export type AttachmentsQueryVariables = Exact<{
  id: string;
}>;


export type AttachmentsQuery = { stream: { id: string, attachments: Array<{ id: string, name: string, kind: AttachmentKind, size: number, addedAt: string }> } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { attachmentId: string } };

export type BlindFactsFragment = { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null };

export type PresentCostFactsFragment = { value: number, unit: string, year: number | null, released: boolean };

export type ShownFactsFragment = { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null };

export type OwnStreamFragment = { id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null };

export type OwnFacilityFragment = { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, positionIsCoarse: boolean, position: { latitude: number, longitude: number } | null, organisation: { id: string, name: string }, network: { id: string, slug: string, name: string } };

export type IntroductionFactsFragment = { id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> };

export type TrailFactsFragment = { id: string, at: string, action: TrailAction, audience: string, subjectKind: TrailSubject, subjectId: string, personName: string | null, organisationNames: Array<string>, details: Array<{ name: string, value: string }> };

export type CompanyStreamsQueryVariables = Exact<{
  id: string;
}>;


export type CompanyStreamsQuery = { organisation: { id: string, name: string, facilities: { totalCount: number, nodes: Array<{ id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, positionIsCoarse: boolean, streams: { totalCount: number, nodes: Array<{ id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null }> }, position: { latitude: number, longitude: number } | null, organisation: { id: string, name: string }, network: { id: string, slug: string, name: string } }> } } | null };

export type CompanyFacilitiesQueryVariables = Exact<{
  id: string;
}>;


export type CompanyFacilitiesQuery = { organisation: { id: string, facilities: { nodes: Array<{ status: FacilityStatus, level: FacilityLevel, id: string, name: string, kind: FacilityKind, place: string | null, network: { id: string }, organisation: { id: string, name: string } }> } } | null };

export type OneStreamQueryVariables = Exact<{
  id: string;
}>;


export type OneStreamQuery = { stream: { id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, positionIsCoarse: boolean, position: { latitude: number, longitude: number } | null, organisation: { id: string, name: string }, network: { id: string, slug: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null };

export type StreamShownAsQueryVariables = Exact<{
  id: string;
  audience: Audience;
}>;


export type StreamShownAsQuery = { streamShownAs: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null };

export type AuditTrailQueryVariables = Exact<{
  streamId?: string | null | undefined;
  organisationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { totalCount: number, nodes: Array<{ id: string, at: string, action: TrailAction, audience: string, subjectKind: TrailSubject, subjectId: string, personName: string | null, organisationNames: Array<string>, details: Array<{ name: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IntroductionsQueryVariables = Exact<{
  networkId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type IntroductionsQuery = { introductions: { totalCount: number, nodes: Array<{ id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetworkStreamsQueryVariables = Exact<{
  networkId: string;
  direction?: Direction | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkStreamsQuery = { streams: { nodes: Array<{ id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetStreamLevelMutationVariables = Exact<{
  input: SetStreamLevelInput;
}>;


export type SetStreamLevelMutation = { setStreamLevel: { stream: { id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null } } };

export type SetFacilityLevelMutationVariables = Exact<{
  input: SetFacilityLevelInput;
}>;


export type SetFacilityLevelMutation = { setFacilityLevel: { facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, positionIsCoarse: boolean, position: { latitude: number, longitude: number } | null, organisation: { id: string, name: string }, network: { id: string, slug: string, name: string } } } };

export type CoarsenFacilityPositionMutationVariables = Exact<{
  input: CoarsenFacilityPositionInput;
}>;


export type CoarsenFacilityPositionMutation = { coarsenFacilityPosition: { facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, positionIsCoarse: boolean, position: { latitude: number, longitude: number } | null, organisation: { id: string, name: string }, network: { id: string, slug: string, name: string } } } };

export type AskForIntroductionMutationVariables = Exact<{
  input: AskForIntroductionInput;
}>;


export type AskForIntroductionMutation = { askForIntroduction: { introduction: { id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> } } };

export type AnswerIntroductionMutationVariables = Exact<{
  input: AnswerIntroductionInput;
}>;


export type AnswerIntroductionMutation = { answerIntroduction: { introduction: { id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> } } };

export type WithdrawIntroductionMutationVariables = Exact<{
  input: WithdrawIntroductionInput;
}>;


export type WithdrawIntroductionMutation = { withdrawIntroduction: { introduction: { id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> } } };

export type ProposeIntroductionMutationVariables = Exact<{
  input: ProposeIntroductionInput;
}>;


export type ProposeIntroductionMutation = { proposeIntroduction: { introduction: { id: string, state: IntroductionState, proposed: boolean, askedAt: string, changedAt: string, whatTheOtherWouldLearn: { audience: Audience, sight: Sight, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, organisation: { name: string } | null, facility: { name: string, place: string | null, latitude: number | null, longitude: number | null } | null, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null, sides: Array<{ direction: Direction, isMine: boolean, agreed: boolean, ended: boolean, contacts: Array<{ name: string, email: string | null }>, blind: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, stream: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }> } } };

export type VersionFactsFragment = { version: number, at: string, action: StreamVersionAction, by: { name: string } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }> };

export type StreamHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type StreamHistoryQuery = { stream: { id: string, version: number, resource: { name: { en: string, da: string } }, facility: { id: string, name: string, organisation: { id: string } }, history: { totalCount: number, nodes: Array<{ version: number, at: string, action: StreamVersionAction, by: { name: string } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RestoreStreamMutationVariables = Exact<{
  input: RestoreStreamInput;
}>;


export type RestoreStreamMutation = { restoreStream: { stream: { id: string, version: number } } };

export type WithdrawnStreamsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WithdrawnStreamsQuery = { withdrawnStreams: { totalCount: number, nodes: Array<{ id: string, version: number, direction: Direction, resource: { id: string, name: { en: string, da: string } }, amount: { value: number, unit: string } | null, facility: { id: string, name: string, organisation: { id: string } }, history: { nodes: Array<{ at: string, by: { name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HourlySummaryFragment = { unit: string, sum: number, peak: number, mean: number, loadFactor: number | null, monthlySums: Array<number>, provenance: { basis: Basis, source: string | null, year: number | null } };

export type HourlyProfileOfQueryVariables = Exact<{
  id: string;
}>;


export type HourlyProfileOfQuery = { stream: { id: string, version: number, hourlyProfile: { unit: string, sum: number, peak: number, mean: number, loadFactor: number | null, monthlySums: Array<number>, provenance: { basis: Basis, source: string | null, year: number | null } } | null } | null };

export type SetStreamHourlyProfileMutationVariables = Exact<{
  input: SetStreamHourlyProfileInput;
}>;


export type SetStreamHourlyProfileMutation = { setStreamHourlyProfile: { stream: { id: string, version: number } } };

export type ImportToldFragment = { code: string, path: Array<string>, message: { en: string, da: string } };

export type ImportCountFactsFragment = { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number };

export type ImportMappingFactsFragment = { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> };

export type ImportSurveyFragment = { name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> };

export type ImportFactsFragment = { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } };

export type ImportRowFactsFragment = { sheet: string, row: number, cells: Array<string>, given: Array<string> | null, isSkipped: boolean, outcome: ImportRowOutcome | null, streamId: string | null, problems: Array<{ severity: string, code: string, column: number | null, field: string | null, given: string, message: { en: string, da: string }, proposals: Array<{ value: string, label: { en: string, da: string } }> }> };

export type ImportOfQueryVariables = Exact<{
  id: string;
}>;


export type ImportOfQuery = { import: { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  only: ImportRowFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { import: { id: string, rows: { totalCount: number, nodes: Array<{ sheet: string, row: number, cells: Array<string>, given: Array<string> | null, isSkipped: boolean, outcome: ImportRowOutcome | null, streamId: string | null, problems: Array<{ severity: string, code: string, column: number | null, field: string | null, given: string, message: { en: string, da: string }, proposals: Array<{ value: string, label: { en: string, da: string } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportsOfQueryVariables = Exact<{
  networkId: string;
}>;


export type ImportsOfQuery = { imports: { nodes: Array<{ id: string, organisationId: string | null, state: ImportState, fileName: string, createdAt: string, rowsRead: number, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } }> } };

export type ImportFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportFieldsQuery = { importFields: Array<{ key: string, required: boolean, label: { en: string, da: string }, hint: { en: string, da: string }, choices: Array<{ value: string, label: { en: string, da: string } }> }> };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImportMutation = { mapImport: { import: { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type ReadImportAgainMutationVariables = Exact<{
  input: ReadImportAgainInput;
}>;


export type ReadImportAgainMutation = { readImportAgain: { import: { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type FixImportCellsMutationVariables = Exact<{
  input: FixImportCellsInput;
}>;


export type FixImportCellsMutation = { fixImportCells: { rows: Array<{ sheet: string, row: number, cells: Array<string>, given: Array<string> | null, isSkipped: boolean, outcome: ImportRowOutcome | null, streamId: string | null, problems: Array<{ severity: string, code: string, column: number | null, field: string | null, given: string, message: { en: string, da: string }, proposals: Array<{ value: string, label: { en: string, da: string } }> }> }>, import: { id: string, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type SkipImportRowsMutationVariables = Exact<{
  input: SkipImportRowsInput;
}>;


export type SkipImportRowsMutation = { skipImportRows: { rows: Array<{ sheet: string, row: number, cells: Array<string>, given: Array<string> | null, isSkipped: boolean, outcome: ImportRowOutcome | null, streamId: string | null, problems: Array<{ severity: string, code: string, column: number | null, field: string | null, given: string, message: { en: string, da: string }, proposals: Array<{ value: string, label: { en: string, da: string } }> }> }>, import: { id: string, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type StoreImportMutationVariables = Exact<{
  input: StoreImportInput;
}>;


export type StoreImportMutation = { storeImport: { import: { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { cancelImport: { import: { id: string, networkId: string, organisationId: string | null, state: ImportState, version: number, fileName: string, fileBytes: number, format: string | null, encoding: string | null, delimiter: string | null, isRemembered: boolean, level: DisclosureLevel, facilityId: string | null, mode: ImportMode | null, rowsRead: number, rowsChecked: number, rowsStored: number, createdAt: string, changedAt: string, notes: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, questions: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, problems: Array<{ code: string, path: Array<string>, message: { en: string, da: string } }>, mapping: { newFacilities: Array<string>, sheets: Array<{ sheet: string, included: boolean, headerRow: number, headerRows: number, defaults: Array<{ field: string, text: string }>, columns: Array<{ at: number, header: string, field: string | null, unit: string | null, decimalSign: DecimalSign | null, dateOrder: DateOrder | null, confidence: number }> }> } | null, sheets: Array<{ name: string, hidden: boolean, filledRows: number, head: Array<{ row: number, cells: Array<string> }>, columns: Array<{ at: number, letters: string, filled: number, examples: Array<string> }> }>, counts: { rows: number, new: number, changed: number, unchanged: number, wrong: number, warned: number, skipped: number } } } };

export type ThingFactsFragment = { list: KnowledgeList, key: string, name: { en: string, da: string } };

export type EntryFactsFragment = { id: string, version: number, byProduct: string, donors: Array<string>, receivers: Array<string>, replaces: Array<string>, treatments: Array<string>, evidence: KnowledgeEvidence, confidence: number, source: string, changedAt: string, withdrawnAt: string | null, use: { en: string, da: string }, limits: { en: string, da: string } | null, things: Array<{ list: KnowledgeList, key: string, name: { en: string, da: string } }> };

export type KnowledgeEntriesQueryVariables = Exact<{
  networkId: string;
  text?: string | null | undefined;
  withWithdrawn: boolean;
  after?: string | null | undefined;
}>;


export type KnowledgeEntriesQuery = { knowledgeEntries: { totalCount: number, nodes: Array<{ id: string, version: number, byProduct: string, donors: Array<string>, receivers: Array<string>, replaces: Array<string>, treatments: Array<string>, evidence: KnowledgeEvidence, confidence: number, source: string, changedAt: string, withdrawnAt: string | null, versions: Array<{ version: number, at: string, by: string | null, entry: { id: string, version: number, byProduct: string, donors: Array<string>, receivers: Array<string>, replaces: Array<string>, treatments: Array<string>, evidence: KnowledgeEvidence, confidence: number, source: string, changedAt: string, withdrawnAt: string | null, use: { en: string, da: string }, limits: { en: string, da: string } | null, things: Array<{ list: KnowledgeList, key: string, name: { en: string, da: string } }> } }>, use: { en: string, da: string }, limits: { en: string, da: string } | null, things: Array<{ list: KnowledgeList, key: string, name: { en: string, da: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KnownUsesQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type KnownUsesQuery = { knownUses: { totalCount: number, nodes: Array<{ material: string, donors: Array<string>, receiver: string, replaces: Array<string>, treatments: Array<string>, evidence: KnowledgeEvidence, confidence: number, source: string, use: { en: string, da: string }, limits: { en: string, da: string } | null, things: Array<{ list: KnowledgeList, key: string, name: { en: string, da: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KnowledgeThingsQueryVariables = Exact<{
  list: KnowledgeList;
  text: string;
}>;


export type KnowledgeThingsQuery = { knowledgeThings: Array<{ list: KnowledgeList, key: string, name: { en: string, da: string } }> };

export type KnowledgeFileQueryVariables = Exact<{
  networkId: string;
}>;


export type KnowledgeFileQuery = { knowledgeFile: string };

export type AddKnowledgeEntryMutationVariables = Exact<{
  input: AddKnowledgeEntryInput;
}>;


export type AddKnowledgeEntryMutation = { addKnowledgeEntry: { entry: { id: string } } };

export type ChangeKnowledgeEntryMutationVariables = Exact<{
  input: ChangeKnowledgeEntryInput;
}>;


export type ChangeKnowledgeEntryMutation = { changeKnowledgeEntry: { entry: { id: string } } };

export type WithdrawKnowledgeEntryMutationVariables = Exact<{
  input: WithdrawKnowledgeEntryInput;
}>;


export type WithdrawKnowledgeEntryMutation = { withdrawKnowledgeEntry: { entry: { id: string } } };

export type ImportKnowledgeEntriesMutationVariables = Exact<{
  input: ImportKnowledgeEntriesInput;
}>;


export type ImportKnowledgeEntriesMutation = { importKnowledgeEntries: { added: number } };

export type NewStrongMatchSubscriptionVariables = Exact<{
  networkId: string;
}>;


export type NewStrongMatchSubscription = { newStrongMatch: { more: number, matches: Array<{ id: string, supply: { resource: { name: { en: string, da: string } } } | null, demand: { resource: { name: { en: string, da: string } } } | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, blindSide: { resource: { name: { en: string, da: string } } | null } | null }> } };

export type MatchPlaceFragment = { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } };

export type WholeJudgementFragment = { criterionId: string, verdict: Verdict, condition: FitCondition | null, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> };

export type WholeMatchFragment = { confidence: number, latentSide: Direction | null, id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, sharpenedBy: { criterionId: string, side: MissingSide, scoreFrom: number, scoreTo: number, what: { en: string, da: string } } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, condition: FitCondition | null, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> }>, hours: { criterionId: string, verdict: Verdict, condition: FitCondition | null, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, treatments: Array<{ cop: number | null, treatment: { key: string, energy: string, maturity: TreatmentMaturity, source: string, name: { en: string, da: string }, changes: { en: string, da: string }, cost: { from: number, to: number, unit: string } } }>, precedents: Array<{ evidence: PrecedentEvidence, since: number | null, source: string | null, byProduct: { en: string, da: string }, receiver: { en: string, da: string }, use: { en: string, da: string }, replaces: Array<{ en: string, da: string }>, place: { en: string, da: string } | null, limits: { en: string, da: string } | null }>, worth: { currency: string, year: number, incomplete: Array<WorthLineId>, recalled: boolean, amount: { value: number, unit: string }, lines: Array<{ id: WorthLineId, label: { en: string, da: string }, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null, factors: Array<{ key: string, from: number, to: number, per: string, year: number | null, source: string, recalled: boolean, label: { en: string, da: string } }>, note: { en: string, da: string } }>, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null, nextSteps: Array<{ code: NextStepCode, side: Direction | null, text: { en: string, da: string } }>, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null };

export type ListedMatchFragment = { id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null };

export type MatchOfQueryVariables = Exact<{
  supplyId: string;
  demandId: string;
}>;


export type MatchOfQuery = { match: { confidence: number, latentSide: Direction | null, id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, sharpenedBy: { criterionId: string, side: MissingSide, scoreFrom: number, scoreTo: number, what: { en: string, da: string } } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, condition: FitCondition | null, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> }>, hours: { criterionId: string, verdict: Verdict, condition: FitCondition | null, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, treatments: Array<{ cop: number | null, treatment: { key: string, energy: string, maturity: TreatmentMaturity, source: string, name: { en: string, da: string }, changes: { en: string, da: string }, cost: { from: number, to: number, unit: string } } }>, precedents: Array<{ evidence: PrecedentEvidence, since: number | null, source: string | null, byProduct: { en: string, da: string }, receiver: { en: string, da: string }, use: { en: string, da: string }, replaces: Array<{ en: string, da: string }>, place: { en: string, da: string } | null, limits: { en: string, da: string } | null }>, worth: { currency: string, year: number, incomplete: Array<WorthLineId>, recalled: boolean, amount: { value: number, unit: string }, lines: Array<{ id: WorthLineId, label: { en: string, da: string }, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null, factors: Array<{ key: string, from: number, to: number, per: string, year: number | null, source: string, recalled: boolean, label: { en: string, da: string } }>, note: { en: string, da: string } }>, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null, nextSteps: Array<{ code: NextStepCode, side: Direction | null, text: { en: string, da: string } }>, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null } | null };

export type WhyNotQueryVariables = Exact<{
  supplyId: string;
  demandId: string;
}>;


export type WhyNotQuery = { whyNot: { match: { confidence: number, latentSide: Direction | null, id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, sharpenedBy: { criterionId: string, side: MissingSide, scoreFrom: number, scoreTo: number, what: { en: string, da: string } } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, condition: FitCondition | null, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> }>, hours: { criterionId: string, verdict: Verdict, condition: FitCondition | null, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string }, figures: Array<{ value: number, unit: string | null, label: { en: string, da: string } }> } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, position: { latitude: number, longitude: number } | null, network: { id: string, slug: string }, organisation: { id: string, name: string } } | null, treatments: Array<{ cop: number | null, treatment: { key: string, energy: string, maturity: TreatmentMaturity, source: string, name: { en: string, da: string }, changes: { en: string, da: string }, cost: { from: number, to: number, unit: string } } }>, precedents: Array<{ evidence: PrecedentEvidence, since: number | null, source: string | null, byProduct: { en: string, da: string }, receiver: { en: string, da: string }, use: { en: string, da: string }, replaces: Array<{ en: string, da: string }>, place: { en: string, da: string } | null, limits: { en: string, da: string } | null }>, worth: { currency: string, year: number, incomplete: Array<WorthLineId>, recalled: boolean, amount: { value: number, unit: string }, lines: Array<{ id: WorthLineId, label: { en: string, da: string }, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null, factors: Array<{ key: string, from: number, to: number, per: string, year: number | null, source: string, recalled: boolean, label: { en: string, da: string } }>, note: { en: string, da: string } }>, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null, nextSteps: Array<{ code: NextStepCode, side: Direction | null, text: { en: string, da: string } }>, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null }, obstacles: Array<{ code: ObstacleCode, text: { en: string, da: string } }> } | null };

export type NetworkMatchesQueryVariables = Exact<{
  networkId: string;
  filter: MatchFilter;
  orderBy: MatchOrder;
  after?: string | null | undefined;
}>;


export type NetworkMatchesQuery = { networkMatches: { totalCount: number, nodes: Array<{ id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchesBesideQueryVariables = Exact<{
  id: string;
}>;


export type MatchesBesideQuery = { stream: { id: string, matches: { nodes: Array<{ id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null }> } } | null };

export type IdentifySynergyMutationVariables = Exact<{
  input: IdentifySynergyInput;
}>;


export type IdentifySynergyMutation = { identifySynergy: { synergy: { id: string } } };

export type StreamsToAskAboutQueryVariables = Exact<{
  networkId: string;
  direction: Direction;
  text?: string | null | undefined;
}>;


export type StreamsToAskAboutQuery = { streams: { nodes: Array<{ id: string, resource: { name: { en: string, da: string } }, facility: { id: string, name: string } }> } };

export type StreamToAskAboutByIdQueryVariables = Exact<{
  id: string;
}>;


export type StreamToAskAboutByIdQuery = { stream: { id: string, resource: { name: { en: string, da: string } }, facility: { id: string, name: string } } | null };

export type StreamToAskAboutFragment = { id: string, resource: { name: { en: string, da: string } }, facility: { id: string, name: string } };

export type RuleFactsFragment = { id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } };

export type DismissalFactsFragment = { id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null };

export type RulesFactsFragment = { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> };

export type MatchingRulesQueryVariables = Exact<{
  networkId: string;
}>;


export type MatchingRulesQuery = { matchingRules: { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> } };

export type RulesHistoryQueryVariables = Exact<{
  networkId: string;
}>;


export type RulesHistoryQuery = { matchingRules: { history: Array<{ at: string, by: string | null, what: RulesEventKind, stands: boolean, dismissal: { id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null } | null, rule: { id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } } | null }> } };

export type EffectOfRulesQueryVariables = Exact<{
  networkId: string;
  draft: RulesDraftInput;
}>;


export type EffectOfRulesQuery = { effectOfRules: { goneCount: number, comeCount: number, movedCount: number, unchanged: number, gone: Array<{ id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null }>, come: Array<{ id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null }>, moved: Array<{ rankBefore: number, rankAfter: number, scoreBefore: number, match: { id: string, score: number, confidence: number, tier: CompatibilityTier, latentSide: Direction | null, distanceKm: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } } } | null, worth: { currency: string, money: { from: number, to: number } | null, emissions: { from: number, to: number } | null } | null } }> } };

export type EffectOfDismissalQueryVariables = Exact<{
  networkId: string;
  draft: RulesDraftInput;
}>;


export type EffectOfDismissalQuery = { effectOfRules: { goneCount: number, comeCount: number, movedCount: number, unchanged: number } };

export type DismissMatchesMutationVariables = Exact<{
  input: DismissMatchesInput;
}>;


export type DismissMatchesMutation = { dismissMatches: { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> } };

export type TakeBackDismissalsMutationVariables = Exact<{
  input: TakeBackDismissalsInput;
}>;


export type TakeBackDismissalsMutation = { takeBackDismissals: { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> } };

export type SetMatchingRuleMutationVariables = Exact<{
  input: SetMatchingRuleInput;
}>;


export type SetMatchingRuleMutation = { setMatchingRule: { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> } };

export type RemoveMatchingRuleMutationVariables = Exact<{
  input: RemoveMatchingRuleInput;
}>;


export type RemoveMatchingRuleMutation = { removeMatchingRule: { dismissals: Array<{ id: string, supplyId: string, demandId: string, reason: DismissalReason, words: string | null, dismissedAt: string, by: string | null, donor: string | null, receiver: string | null, betweenStreams: boolean, resource: { en: string, da: string } | null }>, lessons: Array<{ from: Array<string>, text: { en: string, da: string } }>, rules: Array<{ id: string, version: number, resourceKey: string | null, use: string | null, receiverActivities: Array<string>, effect: RuleEffect, words: string, madeAt: string, by: string | null, sentence: { en: string, da: string } }> } };

export type RunFactsFragment = { id: string, startedBy: string | null, state: MatchingRunState, failure: MatchingRunFailure | null, parts: number, partsDone: number, supplies: number, suppliesDone: number, pairs: number, isStale: boolean, startedAt: string, endedAt: string | null };

export type MatchingRunsQueryVariables = Exact<{
  networkId: string;
}>;


export type MatchingRunsQuery = { matchingRuns: { nodes: Array<{ id: string, startedBy: string | null, state: MatchingRunState, failure: MatchingRunFailure | null, parts: number, partsDone: number, supplies: number, suppliesDone: number, pairs: number, isStale: boolean, startedAt: string, endedAt: string | null }> } };

export type FoundPairsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type FoundPairsQuery = { matchingRun: { foundPairs: { nodes: Array<{ id: string, score: number, supply: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } }, facility: { id: string, name: string } }, demand: { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } }, facility: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PairedStreamFragment = { id: string, resource: { kind: ResourceKind, name: { en: string, da: string } }, facility: { id: string, name: string } };

export type StartMatchingMutationVariables = Exact<{
  input: StartMatchingInput;
}>;


export type StartMatchingMutation = { startMatching: { run: { id: string, startedBy: string | null, state: MatchingRunState, failure: MatchingRunFailure | null, parts: number, partsDone: number, supplies: number, suppliesDone: number, pairs: number, isStale: boolean, startedAt: string, endedAt: string | null } } };

export type CancelMatchingMutationVariables = Exact<{
  input: CancelMatchingInput;
}>;


export type CancelMatchingMutation = { cancelMatching: { run: { id: string, startedBy: string | null, state: MatchingRunState, failure: MatchingRunFailure | null, parts: number, partsDone: number, supplies: number, suppliesDone: number, pairs: number, isStale: boolean, startedAt: string, endedAt: string | null } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null };

export type MeFactsFragment = { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type MyStreamFactsFragment = { id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, isTypical: boolean, resource: { id: string, kind: ResourceKind, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string } | null };

export type MyFacilitiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MyFacilitiesQuery = { organisation: { id: string, facilities: { nodes: Array<{ id: string, name: string, level: FacilityLevel, network: { id: string, slug: string, name: string }, streams: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MyStreamsQueryVariables = Exact<{
  facilityId: string;
  after?: string | null | undefined;
}>;


export type MyStreamsQuery = { streams: { nodes: Array<{ id: string, version: number, level: DisclosureLevel, direction: Direction, description: string | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, isTypical: boolean, resource: { id: string, kind: ResourceKind, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmStreamsMutationVariables = Exact<{
  input: ConfirmStreamsInput;
}>;


export type ConfirmStreamsMutation = { confirmStreams: { streams: Array<{ id: string, version: number }> } };

export type SetStreamLevelsMutationVariables = Exact<{
  input: SetStreamLevelsInput;
}>;


export type SetStreamLevelsMutation = { setStreamLevels: { streams: Array<{ id: string, version: number }> } };

export type MyCompletenessQueryVariables = Exact<{
  facilityId: string;
  after?: string | null | undefined;
}>;


export type MyCompletenessQuery = { streams: { nodes: Array<{ id: string, completeness: { share: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetworkFactsFragment = { id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } };

export type ProvenanceFactsFragment = { basis: Basis, source: string | null, year: number | null };

export type CodeFactsFragment = { code: string, displayCode: string, title: { en: string, da: string } };

export type ResourceFactsFragment = { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null };

export type AmountFactsFragment = { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: { nodes: Array<{ id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } }> } };

export type SymbiosisNetworkQueryVariables = Exact<{
  networkId: string;
}>;


export type SymbiosisNetworkQuery = { symbiosisNetwork: { firstYear: number, lastYear: number, network: { id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } }, facilities: Array<{ id: string, name: string, kind: FacilityKind, status: FacilityStatus, place: string | null, startYear: number | null, endYear: number | null, source: string | null, note: string | null, position: { latitude: number, longitude: number, provenance: { basis: Basis, source: string | null, year: number | null } } | null, activities: Array<{ code: string, displayCode: string, title: { en: string, da: string } }>, organisation: { id: string, name: string, kind: OrganisationKind } }>, links: Array<{ donorId: string, receiverId: string, strands: Array<{ synergies: Array<{ id: string, reference: string | null, kind: SynergyKind, stage: SynergyStage, startYear: number | null, endYear: number | null, lastConfirmedYear: number | null, source: string | null, note: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, flows: Array<{ year: number, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } }> }> }> }> } };

export type SuggestionsQueryVariables = Exact<{
  networkId: string;
  first: number;
}>;


export type SuggestionsQuery = { symbiosisNetwork: { suggestions: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }> } };

export type MatchFactsFragment = { id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> };

export type StreamFactsFragment = { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> };

export type FacilityStreamsQueryVariables = Exact<{
  facilityId: string;
}>;


export type FacilityStreamsQuery = { facility: { id: string, streams: { totalCount: number, nodes: Array<{ id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> }> } } | null };

export type RemoveMembershipMutationVariables = Exact<{
  input: RemoveMembershipInput;
}>;


export type RemoveMembershipMutation = { removeMembership: { membershipId: string } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { accepted: boolean } };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } } };

export type InvitationOfferQueryVariables = Exact<{
  token: string;
}>;


export type InvitationOfferQuery = { invitation: { email: string | null, role: Role, organisationName: string | null, networkName: string | null, invitedByName: string | null, expiresAt: string, hasAccount: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } } };

export type TeamQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  networkId?: string | null | undefined;
}>;


export type TeamQuery = { colleagues: Array<{ membershipId: string, personId: string, name: string, email: string | null, role: Role, since: string, isMe: boolean }> };

export type ColleagueFactsFragment = { membershipId: string, personId: string, name: string, email: string | null, role: Role, since: string, isMe: boolean };

export type InvitationsQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  networkId?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: Array<{ id: string, email: string | null, role: Role, invitedByName: string | null, expiresAt: string }> };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { invite: { link: string | null, invitation: { id: string, email: string | null } } };

export type InviteCompanyMutationVariables = Exact<{
  input: InviteCompanyInput;
}>;


export type InviteCompanyMutation = { inviteCompany: { link: string | null, organisation: { id: string, name: string } } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitationId: string } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { colleague: { membershipId: string, personId: string, name: string, email: string | null, role: Role, since: string, isMe: boolean } } };

export type ParticipationsQueryVariables = Exact<{
  networkId: string;
}>;


export type ParticipationsQuery = { participations: Array<{ state: ParticipationState, reason: string | null, askedAt: string, decidedAt: string | null, decidedByName: string | null, organisation: { id: string, name: string }, contacts: Array<{ name: string, email: string | null }> }> };

export type ApproveParticipationMutationVariables = Exact<{
  input: ParticipationInput;
}>;


export type ApproveParticipationMutation = { approveParticipation: { state: ParticipationState } };

export type RefuseParticipationMutationVariables = Exact<{
  input: ReasonedParticipationInput;
}>;


export type RefuseParticipationMutation = { refuseParticipation: { state: ParticipationState } };

export type EndParticipationMutationVariables = Exact<{
  input: ReasonedParticipationInput;
}>;


export type EndParticipationMutation = { endParticipation: { state: ParticipationState } };

export type JoinNetworkMutationVariables = Exact<{
  input: JoinNetworkInput;
}>;


export type JoinNetworkMutation = { joinNetwork: { state: ParticipationState } };

export type CreateNetworkMutationVariables = Exact<{
  input: CreateNetworkInput;
}>;


export type CreateNetworkMutation = { createNetwork: { network: { id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } } } };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, email: string | null, createdAt: string, disabledAt: string | null, erasedAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PersonFactsFragment = { id: string, name: string, email: string | null, createdAt: string, disabledAt: string | null, erasedAt: string | null };

export type DisablePersonMutationVariables = Exact<{
  input: PersonChoiceInput;
}>;


export type DisablePersonMutation = { disablePerson: { person: { id: string, name: string, email: string | null, createdAt: string, disabledAt: string | null, erasedAt: string | null } } };

export type EnablePersonMutationVariables = Exact<{
  input: PersonChoiceInput;
}>;


export type EnablePersonMutation = { enablePerson: { person: { id: string, name: string, email: string | null, createdAt: string, disabledAt: string | null, erasedAt: string | null } } };

export type ErasePersonMutationVariables = Exact<{
  input: PersonChoiceInput;
}>;


export type ErasePersonMutation = { erasePerson: { personId: string } };

export type ResourceChoiceFragment = { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null };

export type FacilityChoiceFragment = { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } };

export type OfferedMatchFragment = { id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> };

export type RegisteredStreamFragment = { version: number, wasteStatus: WasteStatus | null, isHazardous: boolean | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, pattern: { monthlyShares: Array<number> | null, weekdayShares: Array<number> | null, batchEveryDays: number | null, batchAmount: { value: number, unit: string } | null } | null, byProductTest: { furtherUseCertain: { met: boolean | null, evidence: string | null }, usableDirectly: { met: boolean | null, evidence: string | null }, producedAsIntegralPart: { met: boolean | null, evidence: string | null }, lawfulUse: { met: boolean | null, evidence: string | null } } | null, permits: Array<{ name: string, authority: string | null, reference: string | null, validTo: string | null }>, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> };

export type CompletenessFactsFragment = { share: number, missing: Array<{ field: string, gain: number, label: { en: string, da: string }, why: { en: string, da: string } }> };

export type ResourceSearchQueryVariables = Exact<{
  text: string;
}>;


export type ResourceSearchQuery = { resources: { nodes: Array<{ id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }> } };

export type CodeSearchQueryVariables = Exact<{
  system: ClassificationSystem;
  text: string;
}>;


export type CodeSearchQuery = { classificationCodes: { nodes: Array<{ level: number, hazardous: boolean | null, code: string, displayCode: string, title: { en: string, da: string } }> } };

export type FacilitySearchQueryVariables = Exact<{
  networkId: string;
  text?: string | null | undefined;
}>;


export type FacilitySearchQuery = { facilities: { nodes: Array<{ status: FacilityStatus, id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }> } };

export type DraftMatchesQueryVariables = Exact<{
  draft: StreamDraftInput;
}>;


export type DraftMatchesQuery = { draftMatches: { matches: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }>, completeness: { share: number, missing: Array<{ field: string, gain: number, label: { en: string, da: string }, why: { en: string, da: string } }> } | null, problems: Array<{ path: Array<string>, code: string, message: { en: string, da: string } }> } };

export type StreamToChangeQueryVariables = Exact<{
  id: string;
}>;


export type StreamToChangeQuery = { stream: { version: number, wasteStatus: WasteStatus | null, isHazardous: boolean | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, network: { id: string, slug: string }, organisation: { id: string, name: string } }, pattern: { monthlyShares: Array<number> | null, weekdayShares: Array<number> | null, batchEveryDays: number | null, batchAmount: { value: number, unit: string } | null } | null, byProductTest: { furtherUseCertain: { met: boolean | null, evidence: string | null }, usableDirectly: { met: boolean | null, evidence: string | null }, producedAsIntegralPart: { met: boolean | null, evidence: string | null }, lawfulUse: { met: boolean | null, evidence: string | null } } | null, permits: Array<{ name: string, authority: string | null, reference: string | null, validTo: string | null }>, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null };

export type StreamMatchesQueryVariables = Exact<{
  id: string;
}>;


export type StreamMatchesQuery = { stream: { id: string, matches: { nodes: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } } | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }> } } | null };

export type RegisterStreamMutationVariables = Exact<{
  input: RegisterStreamInput;
}>;


export type RegisterStreamMutation = { registerStream: { stream: { version: number, wasteStatus: WasteStatus | null, isHazardous: boolean | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, pattern: { monthlyShares: Array<number> | null, weekdayShares: Array<number> | null, batchEveryDays: number | null, batchAmount: { value: number, unit: string } | null } | null, byProductTest: { furtherUseCertain: { met: boolean | null, evidence: string | null }, usableDirectly: { met: boolean | null, evidence: string | null }, producedAsIntegralPart: { met: boolean | null, evidence: string | null }, lawfulUse: { met: boolean | null, evidence: string | null } } | null, permits: Array<{ name: string, authority: string | null, reference: string | null, validTo: string | null }>, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } } };

export type ChangeStreamMutationVariables = Exact<{
  input: ChangeStreamInput;
}>;


export type ChangeStreamMutation = { changeStream: { stream: { version: number, wasteStatus: WasteStatus | null, isHazardous: boolean | null, externalId: string | null, confirmedAt: string | null, isStale: boolean, id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, pattern: { monthlyShares: Array<number> | null, weekdayShares: Array<number> | null, batchEveryDays: number | null, batchAmount: { value: number, unit: string } | null } | null, byProductTest: { furtherUseCertain: { met: boolean | null, evidence: string | null }, usableDirectly: { met: boolean | null, evidence: string | null }, producedAsIntegralPart: { met: boolean | null, evidence: string | null }, lawfulUse: { met: boolean | null, evidence: string | null } } | null, permits: Array<{ name: string, authority: string | null, reference: string | null, validTo: string | null }>, presentCost: { value: number, unit: string, year: number | null, released: boolean } | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, level: FacilityLevel, organisation: { id: string, name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } } };

export type WithdrawStreamMutationVariables = Exact<{
  input: WithdrawStreamInput;
}>;


export type WithdrawStreamMutation = { withdrawStream: { streamId: string } };

export type StarterFactsFragment = { id: string, direction: Direction, source: string, confidence: number, resource: { id: string, key: string | null, kind: ResourceKind, name: { en: string, da: string } }, why: { en: string, da: string } };

export type StartersQueryVariables = Exact<{
  facilityId: string;
}>;


export type StartersQuery = { facility: { id: string, activities: Array<{ code: string, displayCode: string, title: { en: string, da: string } }>, starters: Array<{ id: string, direction: Direction, source: string, confidence: number, resource: { id: string, key: string | null, kind: ResourceKind, name: { en: string, da: string } }, why: { en: string, da: string } }>, struckStarters: Array<{ id: string, direction: Direction, source: string, confidence: number, resource: { id: string, key: string | null, kind: ResourceKind, name: { en: string, da: string } }, why: { en: string, da: string } }> } | null };

export type ConfirmStarterMutationVariables = Exact<{
  input: ConfirmStarterInput;
}>;


export type ConfirmStarterMutation = { confirmStarter: { stream: { id: string, version: number } } };

export type StrikeStarterMutationVariables = Exact<{
  input: StrikeStarterInput;
}>;


export type StrikeStarterMutation = { strikeStarter: { facility: { id: string } } };

export type TakeBackStarterMutationVariables = Exact<{
  input: TakeBackStarterInput;
}>;


export type TakeBackStarterMutation = { takeBackStarter: { facility: { id: string } } };

export type StreamStandingQueryVariables = Exact<{
  id: string;
}>;


export type StreamStandingQuery = { stream: { id: string, wasteStatus: WasteStatus | null, isHazardous: boolean | null, legalNotes: Array<{ code: string, message: { en: string, da: string } }>, amountCrossedBy: Array<{ reading: string, value: number, unit: string, property: { name: string, provenance: { basis: Basis, source: string | null, year: number | null } } }> } | null };

export type OverlayQueryVariables = Exact<{
  supplyId: string;
  demandId: string;
}>;


export type OverlayQuery = { overlay: { year: number, unit: string, supply: number, demand: number, covered: number, coverage: number | null, hoursOfDemand: number, hoursCovered: number, coverageWithStorage: number | null, storageForFullCoverage: number | null, supplyAssumptions: Array<{ en: string, da: string }>, demandAssumptions: Array<{ en: string, da: string }>, months: Array<{ supply: number, demand: number, covered: number }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeFactsFragmentDoc = new TypedDocumentString(`
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}
    `, {"fragmentName":"MeFacts"}) as unknown as TypedDocumentString<MeFactsFragment, unknown>;
export const SignInAnswerFragmentDoc = new TypedDocumentString(`
    fragment SignInAnswer on SignInPayload {
  me {
    ...MeFacts
  }
  secondFactor {
    step
    methods
    passkeyOptions
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`, {"fragmentName":"SignInAnswer"}) as unknown as TypedDocumentString<SignInAnswerFragment, unknown>;
export const ApiTokenFactsFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenFacts on ApiToken {
  id
  name
  scopes
  networkName
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"ApiTokenFacts"}) as unknown as TypedDocumentString<ApiTokenFactsFragment, unknown>;
export const CodeFactsFragmentDoc = new TypedDocumentString(`
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
    `, {"fragmentName":"CodeFacts"}) as unknown as TypedDocumentString<CodeFactsFragment, unknown>;
export const ResourceFactsFragmentDoc = new TypedDocumentString(`
    fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`, {"fragmentName":"ResourceFacts"}) as unknown as TypedDocumentString<ResourceFactsFragment, unknown>;
export const PresentCostFactsFragmentDoc = new TypedDocumentString(`
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
    `, {"fragmentName":"PresentCostFacts"}) as unknown as TypedDocumentString<PresentCostFactsFragment, unknown>;
export const OwnStreamFragmentDoc = new TypedDocumentString(`
    fragment OwnStream on Stream {
  id
  version
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    value
    unit
  }
  presentCost {
    ...PresentCostFacts
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}`, {"fragmentName":"OwnStream"}) as unknown as TypedDocumentString<OwnStreamFragment, unknown>;
export const OwnFacilityFragmentDoc = new TypedDocumentString(`
    fragment OwnFacility on Facility {
  id
  name
  kind
  place
  level
  positionIsCoarse
  position {
    latitude
    longitude
  }
  organisation {
    id
    name
  }
  network {
    id
    slug
    name
  }
}
    `, {"fragmentName":"OwnFacility"}) as unknown as TypedDocumentString<OwnFacilityFragment, unknown>;
export const BlindFactsFragmentDoc = new TypedDocumentString(`
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
    `, {"fragmentName":"BlindFacts"}) as unknown as TypedDocumentString<BlindFactsFragment, unknown>;
export const ProvenanceFactsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
    `, {"fragmentName":"ProvenanceFacts"}) as unknown as TypedDocumentString<ProvenanceFactsFragment, unknown>;
export const AmountFactsFragmentDoc = new TypedDocumentString(`
    fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}`, {"fragmentName":"AmountFacts"}) as unknown as TypedDocumentString<AmountFactsFragment, unknown>;
export const StreamFactsFragmentDoc = new TypedDocumentString(`
    fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}`, {"fragmentName":"StreamFacts"}) as unknown as TypedDocumentString<StreamFactsFragment, unknown>;
export const ShownFactsFragmentDoc = new TypedDocumentString(`
    fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`, {"fragmentName":"ShownFacts"}) as unknown as TypedDocumentString<ShownFactsFragment, unknown>;
export const FacilityChoiceFragmentDoc = new TypedDocumentString(`
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"FacilityChoice"}) as unknown as TypedDocumentString<FacilityChoiceFragment, unknown>;
export const IntroductionFactsFragmentDoc = new TypedDocumentString(`
    fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"IntroductionFacts"}) as unknown as TypedDocumentString<IntroductionFactsFragment, unknown>;
export const TrailFactsFragmentDoc = new TypedDocumentString(`
    fragment TrailFacts on TrailEntry {
  id
  at
  action
  audience
  subjectKind
  subjectId
  personName
  organisationNames
  details {
    name
    value
  }
}
    `, {"fragmentName":"TrailFacts"}) as unknown as TypedDocumentString<TrailFactsFragment, unknown>;
export const VersionFactsFragmentDoc = new TypedDocumentString(`
    fragment VersionFacts on StreamVersion {
  version
  at
  by {
    name
  }
  action
  changes {
    path
    before
    after
  }
}
    `, {"fragmentName":"VersionFacts"}) as unknown as TypedDocumentString<VersionFactsFragment, unknown>;
export const HourlySummaryFragmentDoc = new TypedDocumentString(`
    fragment HourlySummary on HourlyProfile {
  unit
  sum
  peak
  mean
  loadFactor
  monthlySums
  provenance {
    ...ProvenanceFacts
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}`, {"fragmentName":"HourlySummary"}) as unknown as TypedDocumentString<HourlySummaryFragment, unknown>;
export const ImportToldFragmentDoc = new TypedDocumentString(`
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
    `, {"fragmentName":"ImportTold"}) as unknown as TypedDocumentString<ImportToldFragment, unknown>;
export const ImportMappingFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
    `, {"fragmentName":"ImportMappingFacts"}) as unknown as TypedDocumentString<ImportMappingFactsFragment, unknown>;
export const ImportSurveyFragmentDoc = new TypedDocumentString(`
    fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
    `, {"fragmentName":"ImportSurvey"}) as unknown as TypedDocumentString<ImportSurveyFragment, unknown>;
export const ImportCountFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
    `, {"fragmentName":"ImportCountFacts"}) as unknown as TypedDocumentString<ImportCountFactsFragment, unknown>;
export const ImportFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}`, {"fragmentName":"ImportFacts"}) as unknown as TypedDocumentString<ImportFactsFragment, unknown>;
export const ImportRowFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportRowFacts on ImportRow {
  sheet
  row
  cells
  given
  isSkipped
  outcome
  streamId
  problems {
    severity
    code
    column
    field
    given
    message {
      en
      da
    }
    proposals {
      value
      label {
        en
        da
      }
    }
  }
}
    `, {"fragmentName":"ImportRowFacts"}) as unknown as TypedDocumentString<ImportRowFactsFragment, unknown>;
export const ThingFactsFragmentDoc = new TypedDocumentString(`
    fragment ThingFacts on KnowledgeThing {
  list
  key
  name {
    en
    da
  }
}
    `, {"fragmentName":"ThingFacts"}) as unknown as TypedDocumentString<ThingFactsFragment, unknown>;
export const EntryFactsFragmentDoc = new TypedDocumentString(`
    fragment EntryFacts on KnowledgeEntry {
  id
  version
  byProduct
  donors
  receivers
  use {
    en
    da
  }
  replaces
  treatments
  evidence
  confidence
  source
  limits {
    en
    da
  }
  changedAt
  withdrawnAt
  things {
    ...ThingFacts
  }
}
    fragment ThingFacts on KnowledgeThing {
  list
  key
  name {
    en
    da
  }
}`, {"fragmentName":"EntryFacts"}) as unknown as TypedDocumentString<EntryFactsFragment, unknown>;
export const MatchFactsFragmentDoc = new TypedDocumentString(`
    fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`, {"fragmentName":"MatchFacts"}) as unknown as TypedDocumentString<MatchFactsFragment, unknown>;
export const WholeJudgementFragmentDoc = new TypedDocumentString(`
    fragment WholeJudgement on Judgement {
  criterionId
  label {
    en
    da
  }
  verdict
  condition
  score
  weight
  reason {
    en
    da
  }
  figures {
    label {
      en
      da
    }
    value
    unit
  }
}
    `, {"fragmentName":"WholeJudgement"}) as unknown as TypedDocumentString<WholeJudgementFragment, unknown>;
export const MatchPlaceFragmentDoc = new TypedDocumentString(`
    fragment MatchPlace on Facility {
  ...FacilityChoice
  position {
    latitude
    longitude
  }
  network {
    id
    slug
  }
}
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"MatchPlace"}) as unknown as TypedDocumentString<MatchPlaceFragment, unknown>;
export const WholeMatchFragmentDoc = new TypedDocumentString(`
    fragment WholeMatch on Match {
  ...MatchFacts
  confidence
  sharpenedBy {
    criterionId
    side
    what {
      en
      da
    }
    scoreFrom
    scoreTo
  }
  judgements {
    ...WholeJudgement
  }
  hours {
    ...WholeJudgement
  }
  donor {
    ...MatchPlace
  }
  receiver {
    ...MatchPlace
  }
  latentSide
  treatments {
    cop
    treatment {
      key
      name {
        en
        da
      }
      changes {
        en
        da
      }
      cost {
        from
        to
        unit
      }
      energy
      maturity
      source
    }
  }
  precedents {
    byProduct {
      en
      da
    }
    receiver {
      en
      da
    }
    use {
      en
      da
    }
    replaces {
      en
      da
    }
    evidence
    place {
      en
      da
    }
    since
    limits {
      en
      da
    }
    source
  }
  worth {
    currency
    year
    amount {
      value
      unit
    }
    lines {
      id
      label {
        en
        da
      }
      money {
        from
        to
      }
      emissions {
        from
        to
      }
      factors {
        key
        label {
          en
          da
        }
        from
        to
        per
        year
        source
        recalled
      }
      note {
        en
        da
      }
    }
    money {
      from
      to
    }
    emissions {
      from
      to
    }
    incomplete
    recalled
  }
  nextSteps {
    code
    side
    text {
      en
      da
    }
  }
}
    fragment MatchPlace on Facility {
  ...FacilityChoice
  position {
    latitude
    longitude
  }
  network {
    id
    slug
  }
}
fragment WholeJudgement on Judgement {
  criterionId
  label {
    en
    da
  }
  verdict
  condition
  score
  weight
  reason {
    en
    da
  }
  figures {
    label {
      en
      da
    }
    value
    unit
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"WholeMatch"}) as unknown as TypedDocumentString<WholeMatchFragment, unknown>;
export const ListedMatchFragmentDoc = new TypedDocumentString(`
    fragment ListedMatch on Match {
  id
  score
  confidence
  tier
  latentSide
  distanceKm
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
  supply {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  demand {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  worth {
    currency
    money {
      from
      to
    }
    emissions {
      from
      to
    }
  }
}
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"ListedMatch"}) as unknown as TypedDocumentString<ListedMatchFragment, unknown>;
export const StreamToAskAboutFragmentDoc = new TypedDocumentString(`
    fragment StreamToAskAbout on Stream {
  id
  resource {
    name {
      en
      da
    }
  }
  facility {
    id
    name
  }
}
    `, {"fragmentName":"StreamToAskAbout"}) as unknown as TypedDocumentString<StreamToAskAboutFragment, unknown>;
export const DismissalFactsFragmentDoc = new TypedDocumentString(`
    fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
    `, {"fragmentName":"DismissalFacts"}) as unknown as TypedDocumentString<DismissalFactsFragment, unknown>;
export const RuleFactsFragmentDoc = new TypedDocumentString(`
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
    `, {"fragmentName":"RuleFacts"}) as unknown as TypedDocumentString<RuleFactsFragment, unknown>;
export const RulesFactsFragmentDoc = new TypedDocumentString(`
    fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}`, {"fragmentName":"RulesFacts"}) as unknown as TypedDocumentString<RulesFactsFragment, unknown>;
export const RunFactsFragmentDoc = new TypedDocumentString(`
    fragment RunFacts on MatchingRun {
  id
  startedBy
  state
  failure
  parts
  partsDone
  supplies
  suppliesDone
  pairs
  isStale
  startedAt
  endedAt
}
    `, {"fragmentName":"RunFacts"}) as unknown as TypedDocumentString<RunFactsFragment, unknown>;
export const PairedStreamFragmentDoc = new TypedDocumentString(`
    fragment PairedStream on Stream {
  id
  resource {
    kind
    name {
      en
      da
    }
  }
  facility {
    id
    name
  }
}
    `, {"fragmentName":"PairedStream"}) as unknown as TypedDocumentString<PairedStreamFragment, unknown>;
export const MyStreamFactsFragmentDoc = new TypedDocumentString(`
    fragment MyStreamFacts on Stream {
  id
  version
  level
  direction
  description
  resource {
    id
    kind
    name {
      en
      da
    }
    wasteCode {
      ...CodeFacts
    }
  }
  amount {
    value
    unit
    canonicalValue
    canonicalUnit
  }
  externalId
  confirmedAt
  isStale
  isTypical
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`, {"fragmentName":"MyStreamFacts"}) as unknown as TypedDocumentString<MyStreamFactsFragment, unknown>;
export const NetworkFactsFragmentDoc = new TypedDocumentString(`
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}
    `, {"fragmentName":"NetworkFacts"}) as unknown as TypedDocumentString<NetworkFactsFragment, unknown>;
export const ColleagueFactsFragmentDoc = new TypedDocumentString(`
    fragment ColleagueFacts on Colleague {
  membershipId
  personId
  name
  email
  role
  since
  isMe
}
    `, {"fragmentName":"ColleagueFacts"}) as unknown as TypedDocumentString<ColleagueFactsFragment, unknown>;
export const PersonFactsFragmentDoc = new TypedDocumentString(`
    fragment PersonFacts on Person {
  id
  name
  email
  createdAt
  disabledAt
  erasedAt
}
    `, {"fragmentName":"PersonFacts"}) as unknown as TypedDocumentString<PersonFactsFragment, unknown>;
export const OfferedMatchFragmentDoc = new TypedDocumentString(`
    fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"OfferedMatch"}) as unknown as TypedDocumentString<OfferedMatchFragment, unknown>;
export const ResourceChoiceFragmentDoc = new TypedDocumentString(`
    fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`, {"fragmentName":"ResourceChoice"}) as unknown as TypedDocumentString<ResourceChoiceFragment, unknown>;
export const RegisteredStreamFragmentDoc = new TypedDocumentString(`
    fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  pattern {
    monthlyShares
    weekdayShares
    batchAmount {
      value
      unit
    }
    batchEveryDays
  }
  wasteStatus
  isHazardous
  byProductTest {
    furtherUseCertain {
      met
      evidence
    }
    usableDirectly {
      met
      evidence
    }
    producedAsIntegralPart {
      met
      evidence
    }
    lawfulUse {
      met
      evidence
    }
  }
  permits {
    name
    authority
    reference
    validTo
  }
  externalId
  confirmedAt
  isStale
  presentCost {
    ...PresentCostFacts
  }
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`, {"fragmentName":"RegisteredStream"}) as unknown as TypedDocumentString<RegisteredStreamFragment, unknown>;
export const CompletenessFactsFragmentDoc = new TypedDocumentString(`
    fragment CompletenessFacts on Completeness {
  share
  missing {
    field
    gain
    label {
      en
      da
    }
    why {
      en
      da
    }
  }
}
    `, {"fragmentName":"CompletenessFacts"}) as unknown as TypedDocumentString<CompletenessFactsFragment, unknown>;
export const StarterFactsFragmentDoc = new TypedDocumentString(`
    fragment StarterFacts on Starter {
  id
  direction
  resource {
    id
    key
    kind
    name {
      en
      da
    }
  }
  why {
    en
    da
  }
  source
  confidence
}
    `, {"fragmentName":"StarterFacts"}) as unknown as TypedDocumentString<StarterFactsFragment, unknown>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    openIdConnectName
    passkeys
    passwordLeast
    cookies {
      name
      purpose {
        en
        da
      }
      lasting {
        en
        da
      }
    }
  }
  demonstrationSignIns {
    role
    name
    description {
      en
      da
    }
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...SignInAnswer
  }
}
    fragment SignInAnswer on SignInPayload {
  me {
    ...MeFacts
  }
  secondFactor {
    step
    methods
    passkeyOptions
  }
}
fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    ...SignInAnswer
  }
}
    fragment SignInAnswer on SignInPayload {
  me {
    ...MeFacts
  }
  secondFactor {
    step
    methods
    passkeyOptions
  }
}
fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const StartPasskeySignInDocument = new TypedDocumentString(`
    mutation StartPasskeySignIn {
  startPasskeySignIn {
    step
    options
  }
}
    `) as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
    ...SignInAnswer
  }
}
    fragment SignInAnswer on SignInPayload {
  me {
    ...MeFacts
  }
  secondFactor {
    step
    methods
    passkeyOptions
  }
}
fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const SignInToDemonstrationDocument = new TypedDocumentString(`
    mutation SignInToDemonstration($input: SignInToDemonstrationInput!) {
  signInToDemonstration(input: $input) {
    ...SignInAnswer
  }
}
    fragment SignInAnswer on SignInPayload {
  me {
    ...MeFacts
  }
  secondFactor {
    step
    methods
    passkeyOptions
  }
}
fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<SignInToDemonstrationMutation, SignInToDemonstrationMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    accepted
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    email
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  me {
    id
    email
    createdAt
    signInMethods {
      hasPassword
      passwordChangedAt
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
      authenticatorAppSince
      recoveryCodesLeft
      hasOpenIdConnect
    }
    sessions {
      id
      device {
        en
        da
      }
      address
      createdAt
      lastSeenAt
      isThisOne
    }
    apiTokens {
      ...ApiTokenFacts
    }
  }
}
    fragment ApiTokenFacts on ApiToken {
  id
  name
  scopes
  networkName
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    me {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($input: ChangeEmailInput!) {
  changeEmail(input: $input) {
    accepted
  }
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($input: ConfirmEmailInput!) {
  confirmEmail(input: $input) {
    email
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const ChangeMyDetailsDocument = new TypedDocumentString(`
    mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {
  changeMyDetails(input: $input) {
    me {
      ...MeFacts
    }
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<ChangeMyDetailsMutation, ChangeMyDetailsMutationVariables>;
export const StartAuthenticatorAppDocument = new TypedDocumentString(`
    mutation StartAuthenticatorApp {
  startAuthenticatorApp {
    secret
    uri
    qrSvg
  }
}
    `) as unknown as TypedDocumentString<StartAuthenticatorAppMutation, StartAuthenticatorAppMutationVariables>;
export const ConfirmAuthenticatorAppDocument = new TypedDocumentString(`
    mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {
  confirmAuthenticatorApp(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<ConfirmAuthenticatorAppMutation, ConfirmAuthenticatorAppMutationVariables>;
export const RemoveAuthenticatorAppDocument = new TypedDocumentString(`
    mutation RemoveAuthenticatorApp {
  removeAuthenticatorApp {
    me {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveAuthenticatorAppMutation, RemoveAuthenticatorAppMutationVariables>;
export const CreateRecoveryCodesDocument = new TypedDocumentString(`
    mutation CreateRecoveryCodes {
  createRecoveryCodes {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<CreateRecoveryCodesMutation, CreateRecoveryCodesMutationVariables>;
export const StartPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation StartPasskeyRegistration {
  startPasskeyRegistration {
    step
    options
  }
}
    `) as unknown as TypedDocumentString<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($input: RegisterPasskeyInput!) {
  registerPasskey(input: $input) {
    me {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    me {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    me {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    endedIds
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    endedIds
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    apiToken {
      ...ApiTokenFacts
    }
    token
  }
}
    fragment ApiTokenFacts on ApiToken {
  id
  name
  scopes
  networkName
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    apiToken {
      ...ApiTokenFacts
    }
  }
}
    fragment ApiTokenFacts on ApiToken {
  id
  name
  scopes
  networkName
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ExportMyDataDocument = new TypedDocumentString(`
    query ExportMyData {
  exportMyData {
    fileName
    json
  }
}
    `) as unknown as TypedDocumentString<ExportMyDataQuery, ExportMyDataQueryVariables>;
export const EraseMeDocument = new TypedDocumentString(`
    mutation EraseMe {
  eraseMe {
    personId
  }
}
    `) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
export const AttachmentsDocument = new TypedDocumentString(`
    query Attachments($id: ID!) {
  stream(id: $id) {
    id
    attachments {
      id
      name
      kind
      size
      addedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AttachmentsQuery, AttachmentsQueryVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    attachmentId
  }
}
    `) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const CompanyStreamsDocument = new TypedDocumentString(`
    query CompanyStreams($id: ID!) {
  organisation(id: $id) {
    id
    name
    facilities(first: 50) {
      totalCount
      nodes {
        ...OwnFacility
        streams(first: 100) {
          totalCount
          nodes {
            ...OwnStream
          }
        }
      }
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment OwnStream on Stream {
  id
  version
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    value
    unit
  }
  presentCost {
    ...PresentCostFacts
  }
}
fragment OwnFacility on Facility {
  id
  name
  kind
  place
  level
  positionIsCoarse
  position {
    latitude
    longitude
  }
  organisation {
    id
    name
  }
  network {
    id
    slug
    name
  }
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}`) as unknown as TypedDocumentString<CompanyStreamsQuery, CompanyStreamsQueryVariables>;
export const CompanyFacilitiesDocument = new TypedDocumentString(`
    query CompanyFacilities($id: ID!) {
  organisation(id: $id) {
    id
    facilities(first: 100) {
      nodes {
        ...FacilityChoice
        status
        level
        network {
          id
        }
      }
    }
  }
}
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<CompanyFacilitiesQuery, CompanyFacilitiesQueryVariables>;
export const OneStreamDocument = new TypedDocumentString(`
    query OneStream($id: ID!) {
  stream(id: $id) {
    ...OwnStream
    ...StreamFacts
    facility {
      ...OwnFacility
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment OwnStream on Stream {
  id
  version
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    value
    unit
  }
  presentCost {
    ...PresentCostFacts
  }
}
fragment OwnFacility on Facility {
  id
  name
  kind
  place
  level
  positionIsCoarse
  position {
    latitude
    longitude
  }
  organisation {
    id
    name
  }
  network {
    id
    slug
    name
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`) as unknown as TypedDocumentString<OneStreamQuery, OneStreamQueryVariables>;
export const StreamShownAsDocument = new TypedDocumentString(`
    query StreamShownAs($id: ID!, $audience: Audience!) {
  streamShownAs(id: $id, audience: $audience) {
    ...ShownFacts
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`) as unknown as TypedDocumentString<StreamShownAsQuery, StreamShownAsQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($streamId: ID, $organisationId: ID, $after: String) {
  auditTrail(
    streamId: $streamId
    organisationId: $organisationId
    first: 25
    after: $after
  ) {
    totalCount
    nodes {
      ...TrailFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrailFacts on TrailEntry {
  id
  at
  action
  audience
  subjectKind
  subjectId
  personName
  organisationNames
  details {
    name
    value
  }
}`) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($networkId: ID, $after: String) {
  introductions(networkId: $networkId, first: 50, after: $after) {
    totalCount
    nodes {
      ...IntroductionFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const NetworkStreamsDocument = new TypedDocumentString(`
    query NetworkStreams($networkId: ID!, $direction: Direction, $after: String) {
  streams(networkId: $networkId, direction: $direction, first: 100, after: $after) {
    nodes {
      ...OwnStream
      facility {
        ...FacilityChoice
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment OwnStream on Stream {
  id
  version
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    value
    unit
  }
  presentCost {
    ...PresentCostFacts
  }
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<NetworkStreamsQuery, NetworkStreamsQueryVariables>;
export const SetStreamLevelDocument = new TypedDocumentString(`
    mutation SetStreamLevel($input: SetStreamLevelInput!) {
  setStreamLevel(input: $input) {
    stream {
      ...OwnStream
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment OwnStream on Stream {
  id
  version
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    value
    unit
  }
  presentCost {
    ...PresentCostFacts
  }
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}`) as unknown as TypedDocumentString<SetStreamLevelMutation, SetStreamLevelMutationVariables>;
export const SetFacilityLevelDocument = new TypedDocumentString(`
    mutation SetFacilityLevel($input: SetFacilityLevelInput!) {
  setFacilityLevel(input: $input) {
    facility {
      ...OwnFacility
    }
  }
}
    fragment OwnFacility on Facility {
  id
  name
  kind
  place
  level
  positionIsCoarse
  position {
    latitude
    longitude
  }
  organisation {
    id
    name
  }
  network {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<SetFacilityLevelMutation, SetFacilityLevelMutationVariables>;
export const CoarsenFacilityPositionDocument = new TypedDocumentString(`
    mutation CoarsenFacilityPosition($input: CoarsenFacilityPositionInput!) {
  coarsenFacilityPosition(input: $input) {
    facility {
      ...OwnFacility
    }
  }
}
    fragment OwnFacility on Facility {
  id
  name
  kind
  place
  level
  positionIsCoarse
  position {
    latitude
    longitude
  }
  organisation {
    id
    name
  }
  network {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<CoarsenFacilityPositionMutation, CoarsenFacilityPositionMutationVariables>;
export const AskForIntroductionDocument = new TypedDocumentString(`
    mutation AskForIntroduction($input: AskForIntroductionInput!) {
  askForIntroduction(input: $input) {
    introduction {
      ...IntroductionFacts
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<AskForIntroductionMutation, AskForIntroductionMutationVariables>;
export const AnswerIntroductionDocument = new TypedDocumentString(`
    mutation AnswerIntroduction($input: AnswerIntroductionInput!) {
  answerIntroduction(input: $input) {
    introduction {
      ...IntroductionFacts
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = new TypedDocumentString(`
    mutation WithdrawIntroduction($input: WithdrawIntroductionInput!) {
  withdrawIntroduction(input: $input) {
    introduction {
      ...IntroductionFacts
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const ProposeIntroductionDocument = new TypedDocumentString(`
    mutation ProposeIntroduction($input: ProposeIntroductionInput!) {
  proposeIntroduction(input: $input) {
    introduction {
      ...IntroductionFacts
    }
  }
}
    fragment BlindFacts on BlindView {
  id
  direction
  resourceKind
  resource {
    id
    name {
      en
      da
    }
  }
  amount {
    en
    da
  }
  distance {
    en
    da
  }
}
fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ShownFacts on ShownStream {
  audience
  sight
  blind {
    ...BlindFacts
  }
  organisation {
    name
  }
  facility {
    name
    place
    latitude
    longitude
  }
  presentCost {
    ...PresentCostFacts
  }
  stream {
    ...StreamFacts
  }
}
fragment IntroductionFacts on Introduction {
  id
  state
  proposed
  askedAt
  changedAt
  whatTheOtherWouldLearn {
    ...ShownFacts
  }
  sides {
    direction
    isMine
    agreed
    ended
    contacts {
      name
      email
    }
    blind {
      ...BlindFacts
    }
    stream {
      ...StreamFacts
      facility {
        ...FacilityChoice
      }
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProposeIntroductionMutation, ProposeIntroductionMutationVariables>;
export const StreamHistoryDocument = new TypedDocumentString(`
    query StreamHistory($id: ID!, $after: String) {
  stream(id: $id) {
    id
    version
    resource {
      name {
        en
        da
      }
    }
    facility {
      id
      name
      organisation {
        id
      }
    }
    history(first: 25, after: $after) {
      totalCount
      nodes {
        ...VersionFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VersionFacts on StreamVersion {
  version
  at
  by {
    name
  }
  action
  changes {
    path
    before
    after
  }
}`) as unknown as TypedDocumentString<StreamHistoryQuery, StreamHistoryQueryVariables>;
export const RestoreStreamDocument = new TypedDocumentString(`
    mutation RestoreStream($input: RestoreStreamInput!) {
  restoreStream(input: $input) {
    stream {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreStreamMutation, RestoreStreamMutationVariables>;
export const WithdrawnStreamsDocument = new TypedDocumentString(`
    query WithdrawnStreams($after: String) {
  withdrawnStreams(first: 50, after: $after) {
    totalCount
    nodes {
      id
      version
      direction
      resource {
        id
        name {
          en
          da
        }
      }
      amount {
        value
        unit
      }
      facility {
        id
        name
        organisation {
          id
        }
      }
      history(first: 1) {
        nodes {
          at
          by {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawnStreamsQuery, WithdrawnStreamsQueryVariables>;
export const HourlyProfileOfDocument = new TypedDocumentString(`
    query HourlyProfileOf($id: ID!) {
  stream(id: $id) {
    id
    version
    hourlyProfile {
      ...HourlySummary
    }
  }
}
    fragment HourlySummary on HourlyProfile {
  unit
  sum
  peak
  mean
  loadFactor
  monthlySums
  provenance {
    ...ProvenanceFacts
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}`) as unknown as TypedDocumentString<HourlyProfileOfQuery, HourlyProfileOfQueryVariables>;
export const SetStreamHourlyProfileDocument = new TypedDocumentString(`
    mutation SetStreamHourlyProfile($input: SetStreamHourlyProfileInput!) {
  setStreamHourlyProfile(input: $input) {
    stream {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetStreamHourlyProfileMutation, SetStreamHourlyProfileMutationVariables>;
export const ImportOfDocument = new TypedDocumentString(`
    query ImportOf($id: ID!) {
  import(id: $id) {
    ...ImportFacts
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}`) as unknown as TypedDocumentString<ImportOfQuery, ImportOfQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $only: ImportRowFilter!, $first: Int!, $after: String) {
  import(id: $id) {
    id
    rows(only: $only, first: $first, after: $after) {
      totalCount
      nodes {
        ...ImportRowFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ImportRowFacts on ImportRow {
  sheet
  row
  cells
  given
  isSkipped
  outcome
  streamId
  problems {
    severity
    code
    column
    field
    given
    message {
      en
      da
    }
    proposals {
      value
      label {
        en
        da
      }
    }
  }
}`) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportsOfDocument = new TypedDocumentString(`
    query ImportsOf($networkId: ID!) {
  imports(networkId: $networkId, first: 20) {
    nodes {
      id
      organisationId
      state
      fileName
      createdAt
      rowsRead
      counts {
        ...ImportCountFacts
      }
    }
  }
}
    fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}`) as unknown as TypedDocumentString<ImportsOfQuery, ImportsOfQueryVariables>;
export const ImportFieldsDocument = new TypedDocumentString(`
    query ImportFields {
  importFields {
    key
    required
    label {
      en
      da
    }
    hint {
      en
      da
    }
    choices {
      value
      label {
        en
        da
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFieldsQuery, ImportFieldsQueryVariables>;
export const MapImportDocument = new TypedDocumentString(`
    mutation MapImport($input: MapImportInput!) {
  mapImport(input: $input) {
    import {
      ...ImportFacts
    }
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}`) as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const ReadImportAgainDocument = new TypedDocumentString(`
    mutation ReadImportAgain($input: ReadImportAgainInput!) {
  readImportAgain(input: $input) {
    import {
      ...ImportFacts
    }
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}`) as unknown as TypedDocumentString<ReadImportAgainMutation, ReadImportAgainMutationVariables>;
export const FixImportCellsDocument = new TypedDocumentString(`
    mutation FixImportCells($input: FixImportCellsInput!) {
  fixImportCells(input: $input) {
    rows {
      ...ImportRowFacts
    }
    import {
      id
      counts {
        ...ImportCountFacts
      }
    }
  }
}
    fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportRowFacts on ImportRow {
  sheet
  row
  cells
  given
  isSkipped
  outcome
  streamId
  problems {
    severity
    code
    column
    field
    given
    message {
      en
      da
    }
    proposals {
      value
      label {
        en
        da
      }
    }
  }
}`) as unknown as TypedDocumentString<FixImportCellsMutation, FixImportCellsMutationVariables>;
export const SkipImportRowsDocument = new TypedDocumentString(`
    mutation SkipImportRows($input: SkipImportRowsInput!) {
  skipImportRows(input: $input) {
    rows {
      ...ImportRowFacts
    }
    import {
      id
      counts {
        ...ImportCountFacts
      }
    }
  }
}
    fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportRowFacts on ImportRow {
  sheet
  row
  cells
  given
  isSkipped
  outcome
  streamId
  problems {
    severity
    code
    column
    field
    given
    message {
      en
      da
    }
    proposals {
      value
      label {
        en
        da
      }
    }
  }
}`) as unknown as TypedDocumentString<SkipImportRowsMutation, SkipImportRowsMutationVariables>;
export const StoreImportDocument = new TypedDocumentString(`
    mutation StoreImport($input: StoreImportInput!) {
  storeImport(input: $input) {
    import {
      ...ImportFacts
    }
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}`) as unknown as TypedDocumentString<StoreImportMutation, StoreImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: CancelImportInput!) {
  cancelImport(input: $input) {
    import {
      ...ImportFacts
    }
  }
}
    fragment ImportTold on ImportProblem {
  code
  path
  message {
    en
    da
  }
}
fragment ImportCountFacts on ImportCounts {
  rows
  new
  changed
  unchanged
  wrong
  warned
  skipped
}
fragment ImportMappingFacts on ImportMapping {
  newFacilities
  sheets {
    sheet
    included
    headerRow
    headerRows
    defaults {
      field
      text
    }
    columns {
      at
      header
      field
      unit
      decimalSign
      dateOrder
      confidence
    }
  }
}
fragment ImportSurvey on ImportSheet {
  name
  hidden
  filledRows
  head {
    row
    cells
  }
  columns {
    at
    letters
    filled
    examples
  }
}
fragment ImportFacts on Import {
  id
  networkId
  organisationId
  state
  version
  fileName
  fileBytes
  format
  encoding
  delimiter
  notes {
    ...ImportTold
  }
  questions {
    ...ImportTold
  }
  problems {
    ...ImportTold
  }
  isRemembered
  level
  facilityId
  mode
  rowsRead
  rowsChecked
  rowsStored
  createdAt
  changedAt
  mapping {
    ...ImportMappingFacts
  }
  sheets {
    ...ImportSurvey
  }
  counts {
    ...ImportCountFacts
  }
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const KnowledgeEntriesDocument = new TypedDocumentString(`
    query KnowledgeEntries($networkId: ID!, $text: String, $withWithdrawn: Boolean!, $after: String) {
  knowledgeEntries(
    networkId: $networkId
    text: $text
    withWithdrawn: $withWithdrawn
    first: 50
    after: $after
  ) {
    totalCount
    nodes {
      ...EntryFacts
      versions {
        version
        at
        by
        entry {
          ...EntryFacts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ThingFacts on KnowledgeThing {
  list
  key
  name {
    en
    da
  }
}
fragment EntryFacts on KnowledgeEntry {
  id
  version
  byProduct
  donors
  receivers
  use {
    en
    da
  }
  replaces
  treatments
  evidence
  confidence
  source
  limits {
    en
    da
  }
  changedAt
  withdrawnAt
  things {
    ...ThingFacts
  }
}`) as unknown as TypedDocumentString<KnowledgeEntriesQuery, KnowledgeEntriesQueryVariables>;
export const KnownUsesDocument = new TypedDocumentString(`
    query KnownUses($text: String, $after: String) {
  knownUses(text: $text, first: 20, after: $after) {
    totalCount
    nodes {
      material
      donors
      receiver
      use {
        en
        da
      }
      replaces
      treatments
      evidence
      confidence
      source
      limits {
        en
        da
      }
      things {
        ...ThingFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ThingFacts on KnowledgeThing {
  list
  key
  name {
    en
    da
  }
}`) as unknown as TypedDocumentString<KnownUsesQuery, KnownUsesQueryVariables>;
export const KnowledgeThingsDocument = new TypedDocumentString(`
    query KnowledgeThings($list: KnowledgeList!, $text: String!) {
  knowledgeThings(list: $list, text: $text, first: 8) {
    ...ThingFacts
  }
}
    fragment ThingFacts on KnowledgeThing {
  list
  key
  name {
    en
    da
  }
}`) as unknown as TypedDocumentString<KnowledgeThingsQuery, KnowledgeThingsQueryVariables>;
export const KnowledgeFileDocument = new TypedDocumentString(`
    query KnowledgeFile($networkId: ID!) {
  knowledgeFile(networkId: $networkId)
}
    `) as unknown as TypedDocumentString<KnowledgeFileQuery, KnowledgeFileQueryVariables>;
export const AddKnowledgeEntryDocument = new TypedDocumentString(`
    mutation AddKnowledgeEntry($input: AddKnowledgeEntryInput!) {
  addKnowledgeEntry(input: $input) {
    entry {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddKnowledgeEntryMutation, AddKnowledgeEntryMutationVariables>;
export const ChangeKnowledgeEntryDocument = new TypedDocumentString(`
    mutation ChangeKnowledgeEntry($input: ChangeKnowledgeEntryInput!) {
  changeKnowledgeEntry(input: $input) {
    entry {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeKnowledgeEntryMutation, ChangeKnowledgeEntryMutationVariables>;
export const WithdrawKnowledgeEntryDocument = new TypedDocumentString(`
    mutation WithdrawKnowledgeEntry($input: WithdrawKnowledgeEntryInput!) {
  withdrawKnowledgeEntry(input: $input) {
    entry {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawKnowledgeEntryMutation, WithdrawKnowledgeEntryMutationVariables>;
export const ImportKnowledgeEntriesDocument = new TypedDocumentString(`
    mutation ImportKnowledgeEntries($input: ImportKnowledgeEntriesInput!) {
  importKnowledgeEntries(input: $input) {
    added
  }
}
    `) as unknown as TypedDocumentString<ImportKnowledgeEntriesMutation, ImportKnowledgeEntriesMutationVariables>;
export const NewStrongMatchDocument = new TypedDocumentString(`
    subscription NewStrongMatch($networkId: ID!) {
  newStrongMatch(networkId: $networkId) {
    more
    matches {
      id
      supply {
        resource {
          name {
            en
            da
          }
        }
      }
      demand {
        resource {
          name {
            en
            da
          }
        }
      }
      donor {
        id
        name
      }
      receiver {
        id
        name
      }
      blindSide {
        resource {
          name {
            en
            da
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewStrongMatchSubscription, NewStrongMatchSubscriptionVariables>;
export const MatchOfDocument = new TypedDocumentString(`
    query MatchOf($supplyId: ID!, $demandId: ID!) {
  match(supplyId: $supplyId, demandId: $demandId) {
    ...WholeMatch
  }
}
    fragment MatchPlace on Facility {
  ...FacilityChoice
  position {
    latitude
    longitude
  }
  network {
    id
    slug
  }
}
fragment WholeJudgement on Judgement {
  criterionId
  label {
    en
    da
  }
  verdict
  condition
  score
  weight
  reason {
    en
    da
  }
  figures {
    label {
      en
      da
    }
    value
    unit
  }
}
fragment WholeMatch on Match {
  ...MatchFacts
  confidence
  sharpenedBy {
    criterionId
    side
    what {
      en
      da
    }
    scoreFrom
    scoreTo
  }
  judgements {
    ...WholeJudgement
  }
  hours {
    ...WholeJudgement
  }
  donor {
    ...MatchPlace
  }
  receiver {
    ...MatchPlace
  }
  latentSide
  treatments {
    cop
    treatment {
      key
      name {
        en
        da
      }
      changes {
        en
        da
      }
      cost {
        from
        to
        unit
      }
      energy
      maturity
      source
    }
  }
  precedents {
    byProduct {
      en
      da
    }
    receiver {
      en
      da
    }
    use {
      en
      da
    }
    replaces {
      en
      da
    }
    evidence
    place {
      en
      da
    }
    since
    limits {
      en
      da
    }
    source
  }
  worth {
    currency
    year
    amount {
      value
      unit
    }
    lines {
      id
      label {
        en
        da
      }
      money {
        from
        to
      }
      emissions {
        from
        to
      }
      factors {
        key
        label {
          en
          da
        }
        from
        to
        per
        year
        source
        recalled
      }
      note {
        en
        da
      }
    }
    money {
      from
      to
    }
    emissions {
      from
      to
    }
    incomplete
    recalled
  }
  nextSteps {
    code
    side
    text {
      en
      da
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<MatchOfQuery, MatchOfQueryVariables>;
export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($supplyId: ID!, $demandId: ID!) {
  whyNot(supplyId: $supplyId, demandId: $demandId) {
    match {
      ...WholeMatch
    }
    obstacles {
      code
      text {
        en
        da
      }
    }
  }
}
    fragment MatchPlace on Facility {
  ...FacilityChoice
  position {
    latitude
    longitude
  }
  network {
    id
    slug
  }
}
fragment WholeJudgement on Judgement {
  criterionId
  label {
    en
    da
  }
  verdict
  condition
  score
  weight
  reason {
    en
    da
  }
  figures {
    label {
      en
      da
    }
    value
    unit
  }
}
fragment WholeMatch on Match {
  ...MatchFacts
  confidence
  sharpenedBy {
    criterionId
    side
    what {
      en
      da
    }
    scoreFrom
    scoreTo
  }
  judgements {
    ...WholeJudgement
  }
  hours {
    ...WholeJudgement
  }
  donor {
    ...MatchPlace
  }
  receiver {
    ...MatchPlace
  }
  latentSide
  treatments {
    cop
    treatment {
      key
      name {
        en
        da
      }
      changes {
        en
        da
      }
      cost {
        from
        to
        unit
      }
      energy
      maturity
      source
    }
  }
  precedents {
    byProduct {
      en
      da
    }
    receiver {
      en
      da
    }
    use {
      en
      da
    }
    replaces {
      en
      da
    }
    evidence
    place {
      en
      da
    }
    since
    limits {
      en
      da
    }
    source
  }
  worth {
    currency
    year
    amount {
      value
      unit
    }
    lines {
      id
      label {
        en
        da
      }
      money {
        from
        to
      }
      emissions {
        from
        to
      }
      factors {
        key
        label {
          en
          da
        }
        from
        to
        per
        year
        source
        recalled
      }
      note {
        en
        da
      }
    }
    money {
      from
      to
    }
    emissions {
      from
      to
    }
    incomplete
    recalled
  }
  nextSteps {
    code
    side
    text {
      en
      da
    }
  }
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const NetworkMatchesDocument = new TypedDocumentString(`
    query NetworkMatches($networkId: ID!, $filter: MatchFilter!, $orderBy: MatchOrder!, $after: String) {
  networkMatches(
    networkId: $networkId
    filter: $filter
    orderBy: $orderBy
    first: 50
    after: $after
  ) {
    totalCount
    nodes {
      ...ListedMatch
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedMatch on Match {
  id
  score
  confidence
  tier
  latentSide
  distanceKm
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
  supply {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  demand {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  worth {
    currency
    money {
      from
      to
    }
    emissions {
      from
      to
    }
  }
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<NetworkMatchesQuery, NetworkMatchesQueryVariables>;
export const MatchesBesideDocument = new TypedDocumentString(`
    query MatchesBeside($id: ID!) {
  stream(id: $id) {
    id
    matches(first: 20) {
      nodes {
        ...ListedMatch
      }
    }
  }
}
    fragment ListedMatch on Match {
  id
  score
  confidence
  tier
  latentSide
  distanceKm
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
  supply {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  demand {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  worth {
    currency
    money {
      from
      to
    }
    emissions {
      from
      to
    }
  }
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<MatchesBesideQuery, MatchesBesideQueryVariables>;
export const IdentifySynergyDocument = new TypedDocumentString(`
    mutation IdentifySynergy($input: IdentifySynergyInput!) {
  identifySynergy(input: $input) {
    synergy {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<IdentifySynergyMutation, IdentifySynergyMutationVariables>;
export const StreamsToAskAboutDocument = new TypedDocumentString(`
    query StreamsToAskAbout($networkId: ID!, $direction: Direction!, $text: String) {
  streams(
    networkId: $networkId
    direction: $direction
    text: $text
    first: 12
    sort: RESOURCE_NAME
  ) {
    nodes {
      ...StreamToAskAbout
    }
  }
}
    fragment StreamToAskAbout on Stream {
  id
  resource {
    name {
      en
      da
    }
  }
  facility {
    id
    name
  }
}`) as unknown as TypedDocumentString<StreamsToAskAboutQuery, StreamsToAskAboutQueryVariables>;
export const StreamToAskAboutByIdDocument = new TypedDocumentString(`
    query StreamToAskAboutById($id: ID!) {
  stream(id: $id) {
    ...StreamToAskAbout
  }
}
    fragment StreamToAskAbout on Stream {
  id
  resource {
    name {
      en
      da
    }
  }
  facility {
    id
    name
  }
}`) as unknown as TypedDocumentString<StreamToAskAboutByIdQuery, StreamToAskAboutByIdQueryVariables>;
export const MatchingRulesDocument = new TypedDocumentString(`
    query MatchingRules($networkId: ID!) {
  matchingRules(networkId: $networkId) {
    ...RulesFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}`) as unknown as TypedDocumentString<MatchingRulesQuery, MatchingRulesQueryVariables>;
export const RulesHistoryDocument = new TypedDocumentString(`
    query RulesHistory($networkId: ID!) {
  matchingRules(networkId: $networkId) {
    history {
      at
      by
      what
      stands
      dismissal {
        ...DismissalFacts
      }
      rule {
        ...RuleFacts
      }
    }
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}`) as unknown as TypedDocumentString<RulesHistoryQuery, RulesHistoryQueryVariables>;
export const EffectOfRulesDocument = new TypedDocumentString(`
    query EffectOfRules($networkId: ID!, $draft: RulesDraftInput!) {
  effectOfRules(networkId: $networkId, draft: $draft) {
    goneCount
    comeCount
    movedCount
    unchanged
    gone {
      ...ListedMatch
    }
    come {
      ...ListedMatch
    }
    moved {
      rankBefore
      rankAfter
      scoreBefore
      match {
        ...ListedMatch
      }
    }
  }
}
    fragment ListedMatch on Match {
  id
  score
  confidence
  tier
  latentSide
  distanceKm
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
  supply {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  demand {
    id
    resource {
      kind
      name {
        en
        da
      }
    }
  }
  worth {
    currency
    money {
      from
      to
    }
    emissions {
      from
      to
    }
  }
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<EffectOfRulesQuery, EffectOfRulesQueryVariables>;
export const EffectOfDismissalDocument = new TypedDocumentString(`
    query EffectOfDismissal($networkId: ID!, $draft: RulesDraftInput!) {
  effectOfRules(networkId: $networkId, draft: $draft) {
    goneCount
    comeCount
    movedCount
    unchanged
  }
}
    `) as unknown as TypedDocumentString<EffectOfDismissalQuery, EffectOfDismissalQueryVariables>;
export const DismissMatchesDocument = new TypedDocumentString(`
    mutation DismissMatches($input: DismissMatchesInput!) {
  dismissMatches(input: $input) {
    ...RulesFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}`) as unknown as TypedDocumentString<DismissMatchesMutation, DismissMatchesMutationVariables>;
export const TakeBackDismissalsDocument = new TypedDocumentString(`
    mutation TakeBackDismissals($input: TakeBackDismissalsInput!) {
  takeBackDismissals(input: $input) {
    ...RulesFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}`) as unknown as TypedDocumentString<TakeBackDismissalsMutation, TakeBackDismissalsMutationVariables>;
export const SetMatchingRuleDocument = new TypedDocumentString(`
    mutation SetMatchingRule($input: SetMatchingRuleInput!) {
  setMatchingRule(input: $input) {
    ...RulesFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}`) as unknown as TypedDocumentString<SetMatchingRuleMutation, SetMatchingRuleMutationVariables>;
export const RemoveMatchingRuleDocument = new TypedDocumentString(`
    mutation RemoveMatchingRule($input: RemoveMatchingRuleInput!) {
  removeMatchingRule(input: $input) {
    ...RulesFacts
  }
}
    fragment RuleFacts on MatchingRule {
  id
  version
  resourceKey
  use
  receiverActivities
  effect
  words
  madeAt
  by
  sentence {
    en
    da
  }
}
fragment DismissalFacts on MatchDismissal {
  id
  supplyId
  demandId
  reason
  words
  dismissedAt
  by
  resource {
    en
    da
  }
  donor
  receiver
  betweenStreams
}
fragment RulesFacts on MatchingRules {
  dismissals {
    ...DismissalFacts
  }
  lessons {
    from
    text {
      en
      da
    }
  }
  rules {
    ...RuleFacts
  }
}`) as unknown as TypedDocumentString<RemoveMatchingRuleMutation, RemoveMatchingRuleMutationVariables>;
export const MatchingRunsDocument = new TypedDocumentString(`
    query MatchingRuns($networkId: ID!) {
  matchingRuns(networkId: $networkId, first: 10) {
    nodes {
      ...RunFacts
    }
  }
}
    fragment RunFacts on MatchingRun {
  id
  startedBy
  state
  failure
  parts
  partsDone
  supplies
  suppliesDone
  pairs
  isStale
  startedAt
  endedAt
}`) as unknown as TypedDocumentString<MatchingRunsQuery, MatchingRunsQueryVariables>;
export const FoundPairsDocument = new TypedDocumentString(`
    query FoundPairs($id: ID!, $after: String) {
  matchingRun(id: $id) {
    foundPairs(first: 20, after: $after) {
      nodes {
        id
        score
        supply {
          ...PairedStream
        }
        demand {
          ...PairedStream
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PairedStream on Stream {
  id
  resource {
    kind
    name {
      en
      da
    }
  }
  facility {
    id
    name
  }
}`) as unknown as TypedDocumentString<FoundPairsQuery, FoundPairsQueryVariables>;
export const StartMatchingDocument = new TypedDocumentString(`
    mutation StartMatching($input: StartMatchingInput!) {
  startMatching(input: $input) {
    run {
      ...RunFacts
    }
  }
}
    fragment RunFacts on MatchingRun {
  id
  startedBy
  state
  failure
  parts
  partsDone
  supplies
  suppliesDone
  pairs
  isStale
  startedAt
  endedAt
}`) as unknown as TypedDocumentString<StartMatchingMutation, StartMatchingMutationVariables>;
export const CancelMatchingDocument = new TypedDocumentString(`
    mutation CancelMatching($input: CancelMatchingInput!) {
  cancelMatching(input: $input) {
    run {
      ...RunFacts
    }
  }
}
    fragment RunFacts on MatchingRun {
  id
  startedBy
  state
  failure
  parts
  partsDone
  supplies
  suppliesDone
  pairs
  isStale
  startedAt
  endedAt
}`) as unknown as TypedDocumentString<CancelMatchingMutation, CancelMatchingMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFacts
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MyFacilitiesDocument = new TypedDocumentString(`
    query MyFacilities($id: ID!, $after: String) {
  organisation(id: $id) {
    id
    facilities(first: 100, after: $after) {
      nodes {
        id
        name
        level
        network {
          id
          slug
          name
        }
        streams(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyFacilitiesQuery, MyFacilitiesQueryVariables>;
export const MyStreamsDocument = new TypedDocumentString(`
    query MyStreams($facilityId: ID!, $after: String) {
  streams(facilityId: $facilityId, sort: RESOURCE_NAME, first: 100, after: $after) {
    nodes {
      ...MyStreamFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MyStreamFacts on Stream {
  id
  version
  level
  direction
  description
  resource {
    id
    kind
    name {
      en
      da
    }
    wasteCode {
      ...CodeFacts
    }
  }
  amount {
    value
    unit
    canonicalValue
    canonicalUnit
  }
  externalId
  confirmedAt
  isStale
  isTypical
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`) as unknown as TypedDocumentString<MyStreamsQuery, MyStreamsQueryVariables>;
export const ConfirmStreamsDocument = new TypedDocumentString(`
    mutation ConfirmStreams($input: ConfirmStreamsInput!) {
  confirmStreams(input: $input) {
    streams {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmStreamsMutation, ConfirmStreamsMutationVariables>;
export const SetStreamLevelsDocument = new TypedDocumentString(`
    mutation SetStreamLevels($input: SetStreamLevelsInput!) {
  setStreamLevels(input: $input) {
    streams {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetStreamLevelsMutation, SetStreamLevelsMutationVariables>;
export const MyCompletenessDocument = new TypedDocumentString(`
    query MyCompleteness($facilityId: ID!, $after: String) {
  streams(facilityId: $facilityId, sort: RESOURCE_NAME, first: 100, after: $after) {
    nodes {
      id
      completeness {
        share
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyCompletenessQuery, MyCompletenessQueryVariables>;
export const NetworksDocument = new TypedDocumentString(`
    query Networks {
  networks(first: 100) {
    nodes {
      ...NetworkFacts
    }
  }
}
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}`) as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const SymbiosisNetworkDocument = new TypedDocumentString(`
    query SymbiosisNetwork($networkId: ID!) {
  symbiosisNetwork(networkId: $networkId, includePlanned: true) {
    network {
      ...NetworkFacts
    }
    firstYear
    lastYear
    facilities {
      id
      name
      kind
      status
      place
      position {
        latitude
        longitude
        provenance {
          ...ProvenanceFacts
        }
      }
      activities {
        ...CodeFacts
      }
      startYear
      endYear
      source
      note
      organisation {
        id
        name
        kind
      }
    }
    links {
      donorId
      receiverId
      strands {
        synergies {
          id
          reference
          resource {
            ...ResourceFacts
          }
          kind
          stage
          startYear
          endYear
          lastConfirmedYear
          flows {
            year
            amount {
              ...AmountFacts
            }
          }
          source
          note
        }
      }
    }
  }
}
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}`) as unknown as TypedDocumentString<SymbiosisNetworkQuery, SymbiosisNetworkQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($networkId: ID!, $first: Int!) {
  symbiosisNetwork(networkId: $networkId) {
    suggestions(first: $first) {
      ...MatchFacts
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const FacilityStreamsDocument = new TypedDocumentString(`
    query FacilityStreams($facilityId: ID!) {
  facility(id: $facilityId) {
    id
    streams(first: 100) {
      nodes {
        ...StreamFacts
      }
      totalCount
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`) as unknown as TypedDocumentString<FacilityStreamsQuery, FacilityStreamsQueryVariables>;
export const RemoveMembershipDocument = new TypedDocumentString(`
    mutation RemoveMembership($input: RemoveMembershipInput!) {
  removeMembership(input: $input) {
    membershipId
  }
}
    `) as unknown as TypedDocumentString<RemoveMembershipMutation, RemoveMembershipMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    accepted
  }
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const ConfirmSignUpDocument = new TypedDocumentString(`
    mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    me {
      ...MeFacts
    }
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const InvitationOfferDocument = new TypedDocumentString(`
    query InvitationOffer($token: String!) {
  invitation(token: $token) {
    email
    role
    organisationName
    networkName
    invitedByName
    expiresAt
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<InvitationOfferQuery, InvitationOfferQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    me {
      ...MeFacts
    }
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($organisationId: ID, $networkId: ID) {
  colleagues(organisationId: $organisationId, networkId: $networkId) {
    ...ColleagueFacts
  }
}
    fragment ColleagueFacts on Colleague {
  membershipId
  personId
  name
  email
  role
  since
  isMe
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($organisationId: ID, $networkId: ID) {
  invitations(organisationId: $organisationId, networkId: $networkId) {
    id
    email
    role
    invitedByName
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  invite(input: $input) {
    invitation {
      id
      email
    }
    link
  }
}
    `) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const InviteCompanyDocument = new TypedDocumentString(`
    mutation InviteCompany($input: InviteCompanyInput!) {
  inviteCompany(input: $input) {
    organisation {
      id
      name
    }
    link
  }
}
    `) as unknown as TypedDocumentString<InviteCompanyMutation, InviteCompanyMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    invitationId
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    colleague {
      ...ColleagueFacts
    }
  }
}
    fragment ColleagueFacts on Colleague {
  membershipId
  personId
  name
  email
  role
  since
  isMe
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const ParticipationsDocument = new TypedDocumentString(`
    query Participations($networkId: ID!) {
  participations(networkId: $networkId) {
    organisation {
      id
      name
    }
    contacts {
      name
      email
    }
    state
    reason
    askedAt
    decidedAt
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<ParticipationsQuery, ParticipationsQueryVariables>;
export const ApproveParticipationDocument = new TypedDocumentString(`
    mutation ApproveParticipation($input: ParticipationInput!) {
  approveParticipation(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<ApproveParticipationMutation, ApproveParticipationMutationVariables>;
export const RefuseParticipationDocument = new TypedDocumentString(`
    mutation RefuseParticipation($input: ReasonedParticipationInput!) {
  refuseParticipation(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<RefuseParticipationMutation, RefuseParticipationMutationVariables>;
export const EndParticipationDocument = new TypedDocumentString(`
    mutation EndParticipation($input: ReasonedParticipationInput!) {
  endParticipation(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<EndParticipationMutation, EndParticipationMutationVariables>;
export const JoinNetworkDocument = new TypedDocumentString(`
    mutation JoinNetwork($input: JoinNetworkInput!) {
  joinNetwork(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<JoinNetworkMutation, JoinNetworkMutationVariables>;
export const CreateNetworkDocument = new TypedDocumentString(`
    mutation CreateNetwork($input: CreateNetworkInput!) {
  createNetwork(input: $input) {
    network {
      ...NetworkFacts
    }
  }
}
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}`) as unknown as TypedDocumentString<CreateNetworkMutation, CreateNetworkMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  people(first: 50, after: $after) {
    nodes {
      ...PersonFacts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PersonFacts on Person {
  id
  name
  email
  createdAt
  disabledAt
  erasedAt
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($input: PersonChoiceInput!) {
  disablePerson(input: $input) {
    person {
      ...PersonFacts
    }
  }
}
    fragment PersonFacts on Person {
  id
  name
  email
  createdAt
  disabledAt
  erasedAt
}`) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($input: PersonChoiceInput!) {
  enablePerson(input: $input) {
    person {
      ...PersonFacts
    }
  }
}
    fragment PersonFacts on Person {
  id
  name
  email
  createdAt
  disabledAt
  erasedAt
}`) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: PersonChoiceInput!) {
  erasePerson(input: $input) {
    personId
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ResourceSearchDocument = new TypedDocumentString(`
    query ResourceSearch($text: String!) {
  resources(text: $text, first: 8) {
    nodes {
      ...ResourceChoice
    }
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}`) as unknown as TypedDocumentString<ResourceSearchQuery, ResourceSearchQueryVariables>;
export const CodeSearchDocument = new TypedDocumentString(`
    query CodeSearch($system: ClassificationSystem!, $text: String!) {
  classificationCodes(system: $system, text: $text, first: 8) {
    nodes {
      ...CodeFacts
      level
      hazardous
    }
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`) as unknown as TypedDocumentString<CodeSearchQuery, CodeSearchQueryVariables>;
export const FacilitySearchDocument = new TypedDocumentString(`
    query FacilitySearch($networkId: ID!, $text: String) {
  facilities(networkId: $networkId, text: $text, first: 30) {
    nodes {
      ...FacilityChoice
      status
    }
  }
}
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<FacilitySearchQuery, FacilitySearchQueryVariables>;
export const DraftMatchesDocument = new TypedDocumentString(`
    query DraftMatches($draft: StreamDraftInput!) {
  draftMatches(draft: $draft, first: 12) {
    matches {
      ...OfferedMatch
    }
    completeness {
      ...CompletenessFacts
    }
    problems {
      path
      code
      message {
        en
        da
      }
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}
fragment CompletenessFacts on Completeness {
  share
  missing {
    field
    gain
    label {
      en
      da
    }
    why {
      en
      da
    }
  }
}`) as unknown as TypedDocumentString<DraftMatchesQuery, DraftMatchesQueryVariables>;
export const StreamToChangeDocument = new TypedDocumentString(`
    query StreamToChange($id: ID!) {
  stream(id: $id) {
    ...RegisteredStream
    facility {
      network {
        id
        slug
      }
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  pattern {
    monthlyShares
    weekdayShares
    batchAmount {
      value
      unit
    }
    batchEveryDays
  }
  wasteStatus
  isHazardous
  byProductTest {
    furtherUseCertain {
      met
      evidence
    }
    usableDirectly {
      met
      evidence
    }
    producedAsIntegralPart {
      met
      evidence
    }
    lawfulUse {
      met
      evidence
    }
  }
  permits {
    name
    authority
    reference
    validTo
  }
  externalId
  confirmedAt
  isStale
  presentCost {
    ...PresentCostFacts
  }
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<StreamToChangeQuery, StreamToChangeQueryVariables>;
export const StreamMatchesDocument = new TypedDocumentString(`
    query StreamMatches($id: ID!) {
  stream(id: $id) {
    id
    matches(first: 12) {
      nodes {
        ...OfferedMatch
      }
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<StreamMatchesQuery, StreamMatchesQueryVariables>;
export const RegisterStreamDocument = new TypedDocumentString(`
    mutation RegisterStream($input: RegisterStreamInput!) {
  registerStream(input: $input) {
    stream {
      ...RegisteredStream
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  pattern {
    monthlyShares
    weekdayShares
    batchAmount {
      value
      unit
    }
    batchEveryDays
  }
  wasteStatus
  isHazardous
  byProductTest {
    furtherUseCertain {
      met
      evidence
    }
    usableDirectly {
      met
      evidence
    }
    producedAsIntegralPart {
      met
      evidence
    }
    lawfulUse {
      met
      evidence
    }
  }
  permits {
    name
    authority
    reference
    validTo
  }
  externalId
  confirmedAt
  isStale
  presentCost {
    ...PresentCostFacts
  }
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<RegisterStreamMutation, RegisterStreamMutationVariables>;
export const ChangeStreamDocument = new TypedDocumentString(`
    mutation ChangeStream($input: ChangeStreamInput!) {
  changeStream(input: $input) {
    stream {
      ...RegisteredStream
    }
  }
}
    fragment PresentCostFacts on PresentCost {
  value
  unit
  year
  released
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  level
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  level
  organisation {
    id
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  pattern {
    monthlyShares
    weekdayShares
    batchAmount {
      value
      unit
    }
    batchEveryDays
  }
  wasteStatus
  isHazardous
  byProductTest {
    furtherUseCertain {
      met
      evidence
    }
    usableDirectly {
      met
      evidence
    }
    producedAsIntegralPart {
      met
      evidence
    }
    lawfulUse {
      met
      evidence
    }
  }
  permits {
    name
    authority
    reference
    validTo
  }
  externalId
  confirmedAt
  isStale
  presentCost {
    ...PresentCostFacts
  }
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<ChangeStreamMutation, ChangeStreamMutationVariables>;
export const WithdrawStreamDocument = new TypedDocumentString(`
    mutation WithdrawStream($input: WithdrawStreamInput!) {
  withdrawStream(input: $input) {
    streamId
  }
}
    `) as unknown as TypedDocumentString<WithdrawStreamMutation, WithdrawStreamMutationVariables>;
export const StartersDocument = new TypedDocumentString(`
    query Starters($facilityId: ID!) {
  facility(id: $facilityId) {
    id
    activities {
      ...CodeFacts
    }
    starters {
      ...StarterFacts
    }
    struckStarters {
      ...StarterFacts
    }
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment StarterFacts on Starter {
  id
  direction
  resource {
    id
    key
    kind
    name {
      en
      da
    }
  }
  why {
    en
    da
  }
  source
  confidence
}`) as unknown as TypedDocumentString<StartersQuery, StartersQueryVariables>;
export const ConfirmStarterDocument = new TypedDocumentString(`
    mutation ConfirmStarter($input: ConfirmStarterInput!) {
  confirmStarter(input: $input) {
    stream {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmStarterMutation, ConfirmStarterMutationVariables>;
export const StrikeStarterDocument = new TypedDocumentString(`
    mutation StrikeStarter($input: StrikeStarterInput!) {
  strikeStarter(input: $input) {
    facility {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StrikeStarterMutation, StrikeStarterMutationVariables>;
export const TakeBackStarterDocument = new TypedDocumentString(`
    mutation TakeBackStarter($input: TakeBackStarterInput!) {
  takeBackStarter(input: $input) {
    facility {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackStarterMutation, TakeBackStarterMutationVariables>;
export const StreamStandingDocument = new TypedDocumentString(`
    query StreamStanding($id: ID!) {
  stream(id: $id) {
    id
    wasteStatus
    isHazardous
    legalNotes {
      code
      message {
        en
        da
      }
    }
    amountCrossedBy {
      property {
        name
        provenance {
          ...ProvenanceFacts
        }
      }
      reading
      value
      unit
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}`) as unknown as TypedDocumentString<StreamStandingQuery, StreamStandingQueryVariables>;
export const OverlayDocument = new TypedDocumentString(`
    query Overlay($supplyId: ID!, $demandId: ID!) {
  overlay(supplyId: $supplyId, demandId: $demandId) {
    year
    unit
    supply
    demand
    covered
    coverage
    hoursOfDemand
    hoursCovered
    coverageWithStorage
    storageForFullCoverage
    supplyAssumptions {
      en
      da
    }
    demandAssumptions {
      en
      da
    }
    months {
      supply
      demand
      covered
    }
  }
}
    `) as unknown as TypedDocumentString<OverlayQuery, OverlayQueryVariables>;