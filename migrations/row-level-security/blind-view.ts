/**
 * The blind view of streams, in SQL: says of a row what `domain/disclosure/blind-stream.ts` says, so that the program is
 * never handed more of a hidden row than a reader may learn. A test holds the two together.
 */
export const BLIND_VIEW = [
  // Steps 1, 3, 10, 30 … read as decimals, as the domain reads them.
  `CREATE FUNCTION amount_steps(amount double precision) RETURNS SETOF double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT (digit || 'e' || power)::double precision
      FROM generate_series(greatest(0, floor(log(greatest(amount, 1)))::integer - 1), least(307, greatest(0, floor(log(greatest(amount, 1)))::integer + 1))) power,
        unnest(ARRAY['1', '3']) digit $$`,
  `CREATE FUNCTION amount_band_from(amount double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(max(step), 0) FROM amount_steps(amount) step WHERE step <= amount $$`,
  `CREATE FUNCTION amount_band_to(amount double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT min(step) FROM amount_steps(amount) step WHERE step > amount $$`,

  // Cells of 0.25 degrees of latitude and about as many km of longitude. floor(x + 0.5) rounds as Math.round does.
  `CREATE FUNCTION blind_cell(latitude double precision, longitude double precision) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE
    AS $$ DECLARE
      step CONSTANT double precision := 0.25;
      middle double precision;
      columns double precision;
      width double precision;
      place double precision;
    BEGIN
      IF latitude IS NULL THEN RETURN NULL; END IF;
      middle := -90 + (least(719, greatest(0, floor((latitude + 90) / step))) + 0.5) * step;
      columns := greatest(1, floor(360 * cos(pi() / 180 * middle) / step + 0.5));
      width := 360 / columns;
      place := floor((longitude + 180) / width);
      place := place - columns * floor(place / columns);
      RETURN ARRAY[floor(middle * 1e5 + 0.5) / 1e5, floor((-180 + (place + 0.5) * width) * 1e5 + 0.5) / 1e5];
    END $$`,

  // What is over is not shown: the years themselves are not told.
  `CREATE VIEW blind_view AS
    SELECT s.id AS stream_id, s.network_id, s.organisation_id, s.level, s.direction,
      CASE WHEN r.key IS NOT NULL THEN r.id END AS resource_id, r.kind AS resource_kind,
      amount_band_from(s.amount_canonical_value) AS band_from, amount_band_to(s.amount_canonical_value) AS band_to,
      s.amount_canonical_unit AS band_unit, s.amount_canonical_value IS NOT NULL AS has_band,
      blind_cell(f.latitude, f.longitude) AS cell
    FROM stream s JOIN facility f ON f.id = s.facility_id JOIN resource r ON r.id = s.resource_id
    WHERE s.withdrawn_at IS NULL AND f.status <> 'closed'
      AND coalesce(s.to_year, f.end_year, 9999) >= extract(year FROM now())::integer`,

  // Two nested hashes with the secret first, as HMAC has them: without the secret nobody computes or checks one. Another
  // reader has another, so that two cannot lay their lists together.
  `CREATE FUNCTION pseudonym(reader uuid, hidden uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    RETURN (SELECT encode(substring(sha256(secret || sha256(secret || uuid_send(reader) || uuid_send(hidden))) FOR 16), 'hex')::uuid
      FROM wall_secret)`,

  // The organisation for which the viewer reads in a network: the first of them that takes part in it.
  `CREATE FUNCTION viewer_reader(network uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    RETURN (SELECT n.organisation_id FROM network_participation n
      WHERE n.network_id = network AND n.state = 'approved' AND n.organisation_id = ANY (viewer_organisations())
      ORDER BY n.organisation_id LIMIT 1)`,

  // Which streams the viewer reads blind in a network: none of her own, none that she sees whole.
  `CREATE FUNCTION viewer_blind_streams(network uuid) RETURNS TABLE (pseudonym uuid, stream_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      reader uuid := viewer_reader(network);
      own uuid[] := viewer_organisations();
      introduced uuid[] := viewer_introduced_streams();
    BEGIN
      IF reader IS NULL OR network = ANY (viewer_secretariat_networks()) THEN RETURN; END IF;
      RETURN QUERY SELECT pseudonym(reader, s.id), s.id FROM stream s
        WHERE s.network_id = network AND s.level = 'blind' AND s.withdrawn_at IS NULL
          AND NOT s.organisation_id = ANY (own) AND NOT s.id = ANY (introduced);
    END $$`,
  `REVOKE ALL ON FUNCTION viewer_blind_streams(uuid) FROM PUBLIC`,
  `REVOKE ALL ON FUNCTION pseudonym(uuid, uuid) FROM PUBLIC`,

  `CREATE FUNCTION blind_streams(network uuid) RETURNS TABLE (
      id uuid, network_id uuid, direction text, resource_id uuid, resource_kind text, band_from double precision,
      band_to double precision, band_unit text, has_band boolean, cell double precision[]
    )
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ SELECT b.pseudonym, v.network_id, v.direction, v.resource_id, v.resource_kind, v.band_from, v.band_to, v.band_unit,
        v.has_band, v.cell
      FROM viewer_blind_streams(network) b JOIN blind_view v ON v.stream_id = b.stream_id ORDER BY b.pseudonym $$`,
];
