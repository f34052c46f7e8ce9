// Statements that store many rows at once: $1 is the rows as a JSON list, $2 the id of their network.

export const RESOURCES = `
  INSERT INTO resource AS r (key, kind, name_en, name_da, synonyms, waste_code, measured_in)
  SELECT key, kind, "nameEn", "nameDa", synonyms, "wasteCode", "measuredIn"
  FROM json_to_recordset($1) AS item(
    key text, kind text, "nameEn" text, "nameDa" text, synonyms text[], "wasteCode" text, "measuredIn" text[]
  )
  ON CONFLICT (key) DO UPDATE SET
    kind = excluded.kind, name_en = excluded.name_en, name_da = excluded.name_da, synonyms = excluded.synonyms,
    waste_code = excluded.waste_code, measured_in = excluded.measured_in
  WHERE (r.kind, r.name_en, r.name_da, r.synonyms, r.waste_code, r.measured_in) IS DISTINCT FROM
    (excluded.kind, excluded.name_en, excluded.name_da, excluded.synonyms, excluded.waste_code, excluded.measured_in)`;

export const ORGANISATIONS = `
  INSERT INTO organisation (name, kind)
  SELECT name, kind FROM json_to_recordset($1) AS item(name text, kind text)
  WHERE NOT EXISTS (SELECT FROM organisation o WHERE lower(o.name) = lower(item.name COLLATE "da-x-icu"))`;

export const FACILITIES = `
  INSERT INTO facility (
    network_id, organisation_id, level, reference, name, kind, status, place, latitude, longitude, position_basis,
    position_source, position_year, activity_codes, start_year, end_year, source, note
  )
  SELECT $2, o.id, 'public', item.key, item.name, item.kind, status, place, latitude, longitude, "positionBasis",
    "positionSource", "positionYear", "activityCodes", "startYear", "endYear", source, note
  FROM json_to_recordset($1) AS item(
    "organisationName" text, key text, name text, kind text, status text, place text, latitude double precision,
    longitude double precision, "positionBasis" text, "positionSource" text, "positionYear" integer,
    "activityCodes" text[], "startYear" integer, "endYear" integer, source text, note text
  )
  JOIN LATERAL (
    SELECT id FROM organisation WHERE lower(name) = lower(item."organisationName" COLLATE "da-x-icu") ORDER BY id LIMIT 1
  ) o ON true`;

/** Who has a facility in the network $1 takes part in it. */
export const PARTICIPATIONS = `
  INSERT INTO network_participation (network_id, organisation_id, state, decided_at)
  SELECT DISTINCT network_id, organisation_id, 'approved', now() FROM facility WHERE network_id = $1
  ON CONFLICT DO NOTHING`;

export const STREAMS = `
  INSERT INTO stream (
    network_id, facility_id, resource_id, level, reference, direction, description, amount_value, amount_unit,
    amount_canonical_value, amount_canonical_unit, amount_basis, amount_source, amount_year, operating_hours,
    availability, valid_from, valid_to, present_solution, source
  )
  SELECT $2, f.id, r.id, 'public', item.key, direction, description, "amountValue", "amountUnit", "amountCanonicalValue",
    "amountCanonicalUnit", "amountBasis", "amountSource", "amountYear", "operatingHours", availability, "validFrom",
    "validTo", "presentSolution", item.source
  FROM json_to_recordset($1) AS item(
    facility text, resource text, key text, direction text, description text, "amountValue" double precision,
    "amountUnit" text, "amountCanonicalValue" double precision, "amountCanonicalUnit" text, "amountBasis" text,
    "amountSource" text, "amountYear" integer, "operatingHours" double precision, availability text,
    "validFrom" text, "validTo" text, "presentSolution" text, source text
  )
  JOIN facility f ON f.network_id = $2 AND f.reference = item.facility
  JOIN resource r ON r.key = item.resource`;

export const PROPERTIES = `
  INSERT INTO stream_property (
    stream_id, name, position, minimum, typical, maximum, unit, method, analysis_date, basis, source, year
  )
  SELECT s.id, item.name, item.position, minimum, typical, maximum, unit, method, date, basis, item.source, year
  FROM json_to_recordset($1) AS item(
    stream text, name text, position smallint, minimum double precision, typical double precision,
    maximum double precision, unit text, method text, date text, basis text, source text, year integer
  )
  JOIN stream s ON s.network_id = $2 AND s.reference = item.stream`;

export const SYNERGIES = `
  INSERT INTO synergy (
    network_id, donor_level, receiver_level, reference, donor_id, receiver_id, resource_id, kind, stage, start_year, end_year, last_confirmed_year,
    supply_stream_id, demand_stream_id, source, note
  )
  SELECT $2, 'public', 'public', item.reference, d.id, v.id, r.id, item.kind, stage, item."startYear", item."endYear", "lastConfirmedYear",
    supply.id, demand.id, item.source, item.note
  FROM json_to_recordset($1) AS item(
    reference text, donor text, receiver text, resource text, kind text, stage text, "startYear" integer,
    "endYear" integer, "lastConfirmedYear" integer, "supplyStream" text, "demandStream" text, source text, note text
  )
  JOIN facility d ON d.network_id = $2 AND d.reference = item.donor
  JOIN facility v ON v.network_id = $2 AND v.reference = item.receiver
  JOIN resource r ON r.key = item.resource
  LEFT JOIN stream supply ON supply.network_id = $2 AND supply.reference = item."supplyStream"
  LEFT JOIN stream demand ON demand.network_id = $2 AND demand.reference = item."demandStream"`;

export const FLOWS = `
  INSERT INTO synergy_flow (
    synergy_id, year, amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis,
    amount_source, amount_year
  )
  SELECT y.id, item.year, "amountValue", "amountUnit", "amountCanonicalValue", "amountCanonicalUnit", "amountBasis",
    "amountSource", "amountYear"
  FROM json_to_recordset($1) AS item(
    reference text, year integer, "amountValue" double precision, "amountUnit" text,
    "amountCanonicalValue" double precision, "amountCanonicalUnit" text, "amountBasis" text, "amountSource" text,
    "amountYear" integer
  )
  JOIN synergy y ON y.network_id = $2 AND y.reference = item.reference`;
