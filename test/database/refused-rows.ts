import { randomUUID } from 'node:crypto';
import { FACILITY_LEVELS, FACILITY_KINDS, FACILITY_STATUSES } from '../../src/domain/registry/facility.ts';
import { ORGANISATION_KINDS } from '../../src/domain/registry/organisation.ts';
import { BASES } from '../../src/domain/registry/provenance.ts';
import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import { BY_PRODUCT_CONDITIONS, WASTE_STATUSES } from '../../src/domain/registry/waste-status.ts';
import { DISCLOSURE_LEVELS } from '../../src/domain/disclosure/disclosure-level.ts';
import { AVAILABILITIES, DIRECTIONS } from '../../src/domain/registry/stream.ts';
import { ATTACHMENT_KINDS } from '../../src/domain/registry/attachment.ts';
import { VERSION_ACTIONS } from '../../src/registry/history/version.rows.ts';
import { SYNERGY_KINDS, SYNERGY_STAGES } from '../../src/domain/registry/synergy.ts';
import { AGGREGATE_ROWS_ONCE, REFUSED_AGGREGATE_ROWS, validAggregateRows } from './refused-aggregate-rows.ts';
import { MATCHING_ROWS_ONCE, REFUSED_MATCHING_ROWS, validMatchingRows } from './refused-matching-rows.ts';
import {
  MATCHING_RUN_ROWS_ONCE,
  REFUSED_MATCHING_RUN_ROWS,
  validMatchingRunRows,
} from './refused-matching-run-rows.ts';
import { HISTORY_ROWS_ONCE, REFUSED_HISTORY_ROWS, validHistoryRows } from './refused-history-rows.ts';
import { IMPORT_ROWS_ONCE, REFUSED_IMPORT_ROWS, validImportRows } from './refused-import-rows.ts';
import { KNOWLEDGE_ROWS_ONCE, REFUSED_KNOWLEDGE_ROWS, validKnowledgeRows } from './refused-knowledge-rows.ts';
import {
  firstIdentityRows,
  IDENTITY_CHOICES,
  identityRowsOnce,
  refusedIdentityRows,
  validIdentityRows,
} from './refused-identity-rows.ts';

export type Row = Readonly<Record<string, unknown>>;

export const NETWORK = randomUUID();
export const ORGANISATION = randomUUID();
export const DONOR = randomUUID();
export const RECEIVER = randomUUID();
export const RESOURCE = randomUUID();
export const STREAM = randomUUID();
export const SYNERGY = randomUUID();
export const NOBODY = randomUUID();
export const PERSON = randomUUID();
export const INTRODUCTION = randomUUID();
export const OTHER_STREAM = randomUUID();

const AMOUNT = {
  amount_value: 20_000,
  amount_unit: 't/y',
  amount_canonical_value: 20_000,
  amount_canonical_unit: 't/y',
  amount_basis: 'reported',
};

const HOURS: readonly number[] = Array<number>(8760).fill(0.5);

const PLACES = { network: NETWORK, organisation: ORGANISATION };

/** One row of each table that the database takes; a test changes only what it is about. */
export const VALID = {
  network: { slug: 'harbour-park', name: 'Harbour Park', description_en: 'A park.', description_da: 'En park.' },
  organisation: { name: 'Aalborg Gips A/S', kind: 'company' },
  facility: {
    network_id: NETWORK,
    organisation_id: ORGANISATION,
    name: 'Works',
    kind: 'productionPlant',
    status: 'active',
    activity_codes: ['23.62', 'C'],
  },
  resource: {
    kind: 'material',
    name_en: 'gypsum',
    name_da: 'gips',
    synonyms: [],
    measured_in: ['massFlow'],
  },
  stream: { network_id: NETWORK, facility_id: DONOR, resource_id: RESOURCE, direction: 'supply', ...AMOUNT },
  stream_property: {
    stream_id: STREAM,
    name: 'temperature',
    position: 0,
    minimum: -5,
    unit: 'degC',
    basis: 'measured',
  },
  synergy: {
    network_id: NETWORK,
    donor_id: DONOR,
    receiver_id: RECEIVER,
    resource_id: RESOURCE,
    kind: 'byProductExchange',
    stage: 'running',
  },
  synergy_flow: { synergy_id: SYNERGY, year: 2010, ...AMOUNT },
  request_limit: { key: 'question:somebody', points: 3, expire: 1_790_000_000_000 },
  ...validIdentityRows(PLACES),
  facility_exact_position: { facility_id: RECEIVER, place: 'Havnevej 1', latitude: 55.66, longitude: 11.08 },
  stream_hourly_profile: { stream_id: OTHER_STREAM, amounts: HOURS, unit: 't', basis: 'measured' },
  stream_terms: { stream_id: OTHER_STREAM, present_cost_value: -120, present_cost_unit: 'DKK/t' },
  introduction: { network_id: NETWORK },
  introduction_side: {
    introduction_id: INTRODUCTION,
    side: 'demand',
    stream_id: STREAM,
    organisation_id: ORGANISATION,
  },
  audit_trail: {
    organisation_ids: [],
    audience: 'company',
    action: 'changedLevel',
    subject_kind: 'stream',
    subject_id: STREAM,
  },
  struck_starter: { facility_id: RECEIVER, direction: 'supply', resource_key: 'fgd-gypsum' },
  idempotency_key: { person_id: PERSON, key: randomUUID(), request_digest: 'a'.repeat(64), answer_id: randomUUID() },
  wall_secret: { single: true, secret: Buffer.alloc(32) },
  ...validAggregateRows(NETWORK),
  ...validHistoryRows(STREAM, PERSON),
  ...validMatchingRows(NETWORK),
  ...validMatchingRunRows(NETWORK, PERSON),
  ...validImportRows(NETWORK, PERSON),
  ...validKnowledgeRows(NETWORK),
} satisfies Record<string, Row>;

export type Table = keyof typeof VALID;

const LONG = 'x'.repeat(2001);
const POSITION = { latitude: 55.66, longitude: 11.08, position_basis: 'published' };
const NO_SHARES: readonly number[] = Array<number>(12).fill(0);
const BATCH = { batch_value: 24, batch_unit: 't', batch_canonical_value: 24, batch_canonical_unit: 't' };
const NO_AMOUNT = Object.fromEntries(Object.keys(AMOUNT).map((column) => [column, null]));

/** Each named rule with rows that it refuses. */
export const REFUSED: Record<string, readonly [Table, ...Row[]]> = {
  request_limit_points_given: ['request_limit', { points: -1 }],
  network_slug_format: ['network', { slug: 'Harbour Park' }, { slug: '' }, { slug: '-park' }, { slug: 'x'.repeat(61) }],
  network_name_given: ['network', { name: ' \t' }, { name: 'x'.repeat(201) }],
  network_description_given: ['network', { description_en: ' ' }, { description_da: '' }, { description_da: LONG }],
  network_start_year_in_range: ['network', { start_year: 1799 }, { start_year: 20226 }],
  network_revision_counts_up: ['network', { revision: 0 }],
  organisation_name_given: ['organisation', { name: '' }, { name: 'x'.repeat(201) }],
  organisation_kind_known: ['organisation', { kind: 'firm' }],
  facility_reference_given: ['facility', { reference: ' ' }, { reference: 'x'.repeat(61) }],
  facility_name_given: ['facility', { name: '\n' }, { name: 'x'.repeat(201) }],
  facility_kind_known: ['facility', { kind: 'factory' }],
  facility_status_known: ['facility', { status: 'open' }],
  facility_place_given: ['facility', { place: '' }, { place: 'x'.repeat(301) }],
  facility_latitude_in_range: [
    'facility',
    { ...POSITION, latitude: 90.001 },
    { ...POSITION, latitude: -91 },
    { ...POSITION, latitude: NaN },
    { ...POSITION, latitude: Infinity },
  ],
  facility_longitude_in_range: [
    'facility',
    { ...POSITION, longitude: 180.001 },
    { ...POSITION, longitude: NaN },
    { ...POSITION, longitude: -Infinity },
  ],
  facility_position_whole: [
    'facility',
    { latitude: 55.66, position_basis: 'published' },
    { longitude: 11.08, position_basis: 'published' },
    { latitude: 55.66, longitude: 11.08 },
    { position_basis: 'published' },
    { position_source: 'map' },
    { position_year: 2020 },
  ],
  facility_position_basis_known: ['facility', { ...POSITION, position_basis: 'guessed' }],
  facility_position_source_given: [
    'facility',
    { ...POSITION, position_source: '' },
    { ...POSITION, position_source: LONG },
  ],
  facility_position_year_in_range: ['facility', { ...POSITION, position_year: 1066 }],
  facility_activity_codes_format: [
    'facility',
    { activity_codes: ['3511'] },
    { activity_codes: ['35.111'] },
    { activity_codes: [''] },
    { activity_codes: [null] },
    { activity_codes: Array.from({ length: 11 }, () => '35.11') },
  ],
  facility_start_year_in_range: ['facility', { start_year: 1799 }, { start_year: 2201 }],
  facility_end_year_in_range: ['facility', { end_year: 1799 }, { end_year: 20226 }],
  facility_years_in_order: ['facility', { start_year: 2000, end_year: 1999 }],
  facility_source_given: ['facility', { source: '' }, { source: LONG }],
  facility_note_given: ['facility', { note: ' ' }, { note: LONG }],
  resource_key_format: ['resource', { key: 'FGD gypsum' }, { key: '' }, { key: 'x'.repeat(81) }],
  resource_kind_known: ['resource', { kind: 'waste' }],
  resource_name_given: ['resource', { name_en: '' }, { name_da: ' ' }, { name_en: 'x'.repeat(201) }],
  resource_synonyms_given: [
    'resource',
    { synonyms: [null] },
    { synonyms: Array.from({ length: 101 }, (_, n) => `s${n}`) },
  ],
  resource_waste_code_format: [
    'resource',
    { waste_code: '10 01 05' },
    { waste_code: '1001' },
    { waste_code: '100104*' },
  ],
  resource_measured_in_known: ['resource', { measured_in: [] }, { measured_in: ['weight'] }, { measured_in: [null] }],
  stream_reference_given: ['stream', { reference: '' }, { reference: 'x'.repeat(201) }],
  stream_direction_known: ['stream', { direction: 'both' }],
  stream_description_given: ['stream', { description: ' ' }, { description: LONG }],
  stream_amount_in_range: ['stream', { amount_value: -1 }, { amount_value: NaN }, { amount_value: Infinity }],
  stream_amount_canonical_in_range: [
    'stream',
    { amount_canonical_value: -0.001 },
    { amount_canonical_value: NaN },
    { amount_canonical_value: Infinity },
  ],
  stream_amount_whole: [
    'stream',
    ...Object.keys(AMOUNT).map((column) => ({ [column]: null })),
    { ...NO_AMOUNT, amount_source: 'green accounts' },
    { ...NO_AMOUNT, amount_year: 2020 },
  ],
  stream_amount_unit_given: ['stream', { amount_unit: '' }, { amount_canonical_unit: 'x'.repeat(41) }],
  stream_amount_basis_known: ['stream', { amount_basis: 'heard' }],
  stream_amount_source_given: ['stream', { amount_source: '' }, { amount_source: LONG }],
  stream_amount_year_in_range: ['stream', { amount_year: 202 }],
  stream_operating_hours_in_range: [
    'stream',
    { operating_hours: 0 },
    { operating_hours: -1 },
    { operating_hours: 8785 },
    { operating_hours: NaN },
    { operating_hours: Infinity },
  ],
  stream_availability_known: ['stream', { availability: 'often' }],
  stream_valid_from_is_a_date: [
    'stream',
    { valid_from: '1799' },
    { valid_from: '2026-13' },
    { valid_from: '2026-1-1' },
  ],
  stream_valid_to_is_a_date: ['stream', { valid_to: '2201' }, { valid_to: '2026-01-32' }, { valid_to: '' }],
  stream_dates_in_order: [
    'stream',
    { valid_from: '2030', valid_to: '2029' },
    { valid_from: '2030-03-02', valid_to: '2030-03-01' },
    { valid_from: '2030-04', valid_to: '2030-03-31' },
  ],
  stream_monthly_shares_whole: [
    'stream',
    { monthly_shares: [1] },
    { monthly_shares: [...NO_SHARES.slice(0, 11), 0.9] },
    { monthly_shares: [...NO_SHARES.slice(0, 10), 1.5, -0.5] },
    { monthly_shares: [null, ...NO_SHARES.slice(0, 10), 1] },
    { monthly_shares: [...NO_SHARES.slice(0, 11), NaN] },
  ],
  stream_weekday_shares_whole: [
    'stream',
    { weekday_shares: [0.5, 0.5] },
    { weekday_shares: [1, 0, 0, 0, 0, 0, 0.5] },
    { weekday_shares: [2, -1, 0, 0, 0, 0, 0] },
  ],
  stream_batch_whole: ['stream', ...Object.keys(BATCH).map((column) => ({ ...BATCH, [column]: null }))],
  stream_batch_in_range: [
    'stream',
    { ...BATCH, batch_value: -1 },
    { ...BATCH, batch_value: NaN },
    { ...BATCH, batch_canonical_value: Infinity },
  ],
  stream_batch_unit_given: [
    'stream',
    { ...BATCH, batch_unit: ' ' },
    { ...BATCH, batch_canonical_unit: 'x'.repeat(41) },
  ],
  stream_batch_every_days_in_range: ['stream', { batch_every_days: 0 }, { batch_every_days: NaN }],
  stream_hourly_summary_is_whole: ['stream', { hourly_summary: '[]' }, { hourly_summary: '{}' }],
  stream_waste_status_known: ['stream', { waste_status: 'rubbish' }],
  stream_by_product_test_is_whole: [
    'stream',
    { by_product_test: '[]' },
    { by_product_test: '{"lawfulUse": {}}' },
    {
      by_product_test: JSON.stringify(
        Object.fromEntries(BY_PRODUCT_CONDITIONS.map((condition) => [condition, 'x'.repeat(6000)])),
      ),
    },
  ],
  stream_permits_are_a_list: ['stream', { permits: '{}' }, { permits: JSON.stringify(Array(21).fill({})) }],
  stream_external_id_given: ['stream', { external_id: ' ' }, { external_id: 'x'.repeat(101) }],
  stream_hourly_profile_stream_exists: ['stream_hourly_profile', { stream_id: NOBODY }],
  stream_hourly_profile_amounts_whole: [
    'stream_hourly_profile',
    { amounts: [1, 2] },
    { amounts: [...HOURS.slice(1), -1] },
    { amounts: [...HOURS.slice(1), null] },
    { amounts: [...HOURS.slice(1), NaN] },
    { amounts: [...HOURS.slice(1), Infinity] },
  ],
  stream_hourly_profile_unit_given: ['stream_hourly_profile', { unit: ' ' }, { unit: 'x'.repeat(41) }],
  stream_hourly_profile_basis_known: ['stream_hourly_profile', { basis: 'felt' }],
  stream_hourly_profile_source_given: ['stream_hourly_profile', { source: '' }, { source: LONG }],
  stream_hourly_profile_year_in_range: ['stream_hourly_profile', { year: 1799 }],
  stream_present_solution_given: ['stream', { present_solution: '' }, { present_solution: LONG }],
  stream_source_given: ['stream', { source: '' }, { source: LONG }],
  stream_version_counts_up: ['stream', { version: 0 }],
  stream_property_name_given: ['stream_property', { name: ' ' }, { name: 'x'.repeat(101) }],
  stream_property_minimum_finite: ['stream_property', { minimum: NaN }, { minimum: -Infinity }],
  stream_property_maximum_finite: ['stream_property', { maximum: NaN }, { maximum: Infinity }],
  stream_property_figure_given: ['stream_property', { minimum: null }],
  stream_property_typical_finite: ['stream_property', { typical: Infinity }, { typical: NaN }],
  stream_property_typical_within: ['stream_property', { typical: -6 }, { maximum: 10, typical: 11 }],
  stream_property_method_given: ['stream_property', { method: ' ' }, { method: 'x'.repeat(201) }],
  stream_property_date_is_a_date: ['stream_property', { analysis_date: '14.3.2026' }],
  stream_property_bounds_in_order: ['stream_property', { minimum: 10, maximum: 9 }],
  stream_property_unit_given: ['stream_property', { unit: '' }, { unit: 'x'.repeat(41) }],
  stream_property_basis_known: ['stream_property', { basis: 'felt' }],
  stream_property_source_given: ['stream_property', { source: '' }, { source: LONG }],
  stream_property_year_in_range: ['stream_property', { year: 1799 }],
  synergy_reference_given: ['synergy', { reference: '' }, { reference: 'x'.repeat(61) }],
  synergy_donor_is_not_receiver: ['synergy', { receiver_id: DONOR }],
  synergy_kind_known: ['synergy', { kind: 'barter' }],
  synergy_stage_known: ['synergy', { stage: 'maybe' }],
  synergy_start_year_in_range: ['synergy', { start_year: 1799 }],
  synergy_end_year_in_range: ['synergy', { end_year: 2201 }],
  synergy_last_confirmed_year_in_range: ['synergy', { last_confirmed_year: 20226 }],
  synergy_years_in_order: [
    'synergy',
    { start_year: 2000, end_year: 1999 },
    { start_year: 2000, last_confirmed_year: 1999 },
  ],
  synergy_source_given: ['synergy', { source: '' }, { source: LONG }],
  synergy_note_given: ['synergy', { note: ' ' }, { note: LONG }],
  synergy_flow_year_in_range: ['synergy_flow', { year: 1799 }, { year: 2201 }],
  synergy_flow_amount_in_range: [
    'synergy_flow',
    { amount_value: -1 },
    { amount_value: NaN },
    { amount_value: Infinity },
  ],
  synergy_flow_amount_canonical_in_range: [
    'synergy_flow',
    { amount_canonical_value: -1 },
    { amount_canonical_value: NaN },
    { amount_canonical_value: Infinity },
  ],
  synergy_flow_amount_unit_given: ['synergy_flow', { amount_unit: ' ' }, { amount_canonical_unit: '' }],
  synergy_flow_amount_basis_known: ['synergy_flow', { amount_basis: 'heard' }],
  synergy_flow_amount_source_given: ['synergy_flow', { amount_source: '' }, { amount_source: LONG }],
  synergy_flow_amount_year_in_range: ['synergy_flow', { amount_year: 1799 }],
  idempotency_key_digest_format: ['idempotency_key', { request_digest: 'A'.repeat(64) }, { request_digest: 'a' }],
  facility_network_exists: ['facility', { network_id: NOBODY }],
  facility_organisation_exists: ['facility', { organisation_id: NOBODY }],
  stream_network_exists: ['stream', { network_id: NOBODY }],
  stream_facility_exists: ['stream', { facility_id: NOBODY }],
  stream_resource_exists: ['stream', { resource_id: NOBODY }],
  stream_property_stream_exists: ['stream_property', { stream_id: NOBODY }],
  synergy_network_exists: ['synergy', { network_id: NOBODY }],
  synergy_donor_exists: ['synergy', { donor_id: NOBODY }],
  synergy_receiver_exists: ['synergy', { receiver_id: NOBODY }],
  synergy_resource_exists: ['synergy', { resource_id: NOBODY }],
  synergy_supply_exists: ['synergy', { supply_stream_id: NOBODY }],
  synergy_demand_exists: ['synergy', { demand_stream_id: NOBODY }],
  struck_starter_facility_exists: ['struck_starter', { facility_id: NOBODY }],
  struck_starter_direction_known: ['struck_starter', { direction: 'both' }],
  struck_starter_resource_key_format: [
    'struck_starter',
    { resource_key: 'Fly Ash' },
    { resource_key: 'x'.repeat(101) },
  ],
  synergy_flow_synergy_exists: ['synergy_flow', { synergy_id: NOBODY }],
  ...refusedIdentityRows(PLACES),
  idempotency_key_person_exists: ['idempotency_key', { person_id: NOBODY }],
  facility_level_known: ['facility', { level: 'private' }, { level: 'blind' }],
  facility_exact_position_facility_exists: ['facility_exact_position', { facility_id: NOBODY }],
  facility_exact_position_place_given: ['facility_exact_position', { place: ' ' }, { place: 'x'.repeat(301) }],
  facility_exact_position_latitude_in_range: ['facility_exact_position', { latitude: 91 }, { latitude: NaN }],
  facility_exact_position_longitude_in_range: ['facility_exact_position', { longitude: -181 }, { longitude: Infinity }],
  facility_exact_position_whole: ['facility_exact_position', { latitude: null }, { longitude: null }],
  resource_organisation_exists: ['resource', { organisation_id: NOBODY }],
  resource_of_catalogue_is_nobodys: ['resource', { key: 'ash', organisation_id: ORGANISATION }],
  stream_level_known: ['stream', { level: 'everyone' }],
  stream_terms_stream_exists: ['stream_terms', { stream_id: NOBODY }],
  stream_terms_present_cost_finite: [
    'stream_terms',
    { present_cost_value: NaN },
    { present_cost_value: Infinity },
    { present_cost_value: -Infinity },
  ],
  stream_terms_present_cost_unit_given: [
    'stream_terms',
    { present_cost_unit: '' },
    { present_cost_unit: 'x'.repeat(41) },
  ],
  stream_terms_present_cost_year_in_range: ['stream_terms', { present_cost_year: 1799 }],
  synergy_donor_level_known: ['synergy', { donor_level: 'blind' }],
  synergy_receiver_level_known: ['synergy', { receiver_level: 'private' }],
  introduction_network_exists: ['introduction', { network_id: NOBODY }],
  introduction_state_known: ['introduction', { state: 'maybe' }],
  introduction_side_introduction_exists: ['introduction_side', { introduction_id: NOBODY }],
  introduction_side_stream_exists: ['introduction_side', { stream_id: NOBODY }],
  introduction_side_organisation_exists: ['introduction_side', { organisation_id: NOBODY }],
  introduction_side_known: ['introduction_side', { side: 'both' }],
  audit_trail_audience_known: ['audit_trail', { audience: 'stranger' }],
  audit_trail_action_given: ['audit_trail', { action: '' }, { action: 'Seen it' }],
  audit_trail_details_are_facts: ['audit_trail', { details: '[]' }, { details: 'null' }],
  wall_secret_once: ['wall_secret', { single: false }],
  wall_secret_length: ['wall_secret', { single: true, secret: Buffer.alloc(31) }],
  ...REFUSED_AGGREGATE_ROWS,
  ...REFUSED_HISTORY_ROWS,
  ...REFUSED_MATCHING_ROWS,
  ...REFUSED_MATCHING_RUN_ROWS,
  ...REFUSED_IMPORT_ROWS,
  ...REFUSED_KNOWLEDGE_ROWS,
};

/** Each rule of uniqueness with a row that it refuses, beside what stands there or beside the row that comes second. */
export const ONCE: Record<string, readonly [Table, Row, Row?]> = {
  network_pkey: ['network', { id: NETWORK, slug: 'other-park' }],
  organisation_pkey: ['organisation', { id: ORGANISATION, name: 'Another' }],
  facility_pkey: ['facility', { id: DONOR }],
  resource_pkey: ['resource', { id: RESOURCE }],
  stream_pkey: ['stream', { id: STREAM }],
  synergy_pkey: ['synergy', { id: SYNERGY }],
  network_slug_once: ['network', { slug: 'first-park' }],
  facility_reference_once: ['facility', { reference: 'asnaes' }],
  resource_key_once: ['resource', { key: 'fgd-gypsum' }],
  stream_reference_once: ['stream', { reference: 'asnaes/gypsum/supply' }],
  stream_property_name_once: ['stream_property', { name: 'pressure' }],
  synergy_reference_once: ['synergy', { reference: 'KX19' }],
  synergy_flow_year_once: ['synergy_flow', { year: 2009 }],
  struck_starter_once: ['struck_starter', { facility_id: DONOR }],
  idempotency_key_once: ['idempotency_key', { key: NOBODY }],
  request_limit_pkey: ['request_limit', { key: 'question:once' }],
  ...identityRowsOnce(PLACES),
  facility_exact_position_pkey: ['facility_exact_position', { facility_id: DONOR }],
  stream_hourly_profile_pkey: ['stream_hourly_profile', { stream_id: STREAM }],
  stream_external_id_once: ['stream', { external_id: 'F-17' }],
  stream_terms_pkey: ['stream_terms', { stream_id: STREAM }],
  introduction_pkey: ['introduction', { id: INTRODUCTION }],
  introduction_side_once: ['introduction_side', { side: 'supply' }],
  audit_trail_pkey: ['audit_trail', { id: 999_999 }],
  audit_trail_once: ['audit_trail', { once_key: NOBODY }],
  wall_secret_pkey: ['wall_secret', {}],
  ...AGGREGATE_ROWS_ONCE,
  ...HISTORY_ROWS_ONCE,
  ...MATCHING_ROWS_ONCE,
  ...MATCHING_RUN_ROWS_ONCE,
  ...IMPORT_ROWS_ONCE,
  ...KNOWLEDGE_ROWS_ONCE,
};

/** What people there are before each try. */
export const FIRST_PEOPLE = firstIdentityRows(PLACES);

export const CHOICES: readonly (readonly [Table, column: string, values: readonly string[]])[] = [
  ['organisation', 'kind', ORGANISATION_KINDS],
  ['facility', 'kind', FACILITY_KINDS],
  ['facility', 'status', FACILITY_STATUSES],
  ['resource', 'kind', RESOURCE_KINDS],
  ['facility', 'level', FACILITY_LEVELS],
  ['stream', 'direction', DIRECTIONS],
  ['stream', 'level', DISCLOSURE_LEVELS],
  ['stream', 'availability', AVAILABILITIES],
  ['stream', 'amount_basis', BASES],
  ['stream', 'waste_status', WASTE_STATUSES],
  ['stream_hourly_profile', 'basis', BASES],
  ['stream_property', 'basis', BASES],
  ['synergy', 'kind', SYNERGY_KINDS],
  ['synergy', 'stage', SYNERGY_STAGES],
  ['attachment', 'kind', ATTACHMENT_KINDS],
  ['stream_version', 'action', VERSION_ACTIONS],
  ['stream_version', 'level', DISCLOSURE_LEVELS],
  ...IDENTITY_CHOICES,
];
