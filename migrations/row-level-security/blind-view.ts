/**
 * The blind view of streams, in SQL: says of a row what `domain/disclosure/blind-stream.ts` says, so that the program is
 * never handed more of a hidden row than a reader may learn. A test holds the two together.
 */
export const BLIND_VIEW = [
  // The band [from, to) of the steps 1, 3, 10, 30 …, read as decimals as the domain reads them: a logarithm may be off by a hair.
  `CREATE FUNCTION amount_band(amount double precision) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE
    AS $$ DECLARE
      power integer;
      third double precision;
    BEGIN
      IF amount IS NULL THEN RETURN NULL; END IF;
      IF amount < 1 THEN RETURN ARRAY[0, 1]::double precision[]; END IF;
      power := floor(log(amount));
      IF ('1e' || power)::double precision > amount THEN power := power - 1; END IF;
      IF power < 308 AND ('1e' || power + 1)::double precision <= amount THEN power := power + 1; END IF;
      third := CASE WHEN power < 308 THEN ('3e' || power)::double precision ELSE 'Infinity' END;
      IF amount < third THEN RETURN ARRAY[('1e' || power)::double precision, third]; END IF;
      RETURN ARRAY[third, ('1e' || power + 1)::double precision];
    END $$`,

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
      amount_band(s.amount_canonical_value) AS band,
      s.amount_canonical_unit AS band_unit,
      blind_cell(f.latitude, f.longitude) AS cell
    FROM stream s JOIN facility f ON f.id = s.facility_id JOIN resource r ON r.id = s.resource_id
    WHERE s.withdrawn_at IS NULL AND f.status <> 'closed'
      AND coalesce(s.to_year, f.end_year, 9999) >= extract(year FROM now())::integer`,

  // The organisation for which the viewer reads in a network: the first of them that takes part in it.
  `CREATE FUNCTION viewer_reader(network uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    RETURN (SELECT n.organisation_id FROM network_participation n
      WHERE n.network_id = network AND n.state = 'approved' AND n.organisation_id = ANY (viewer_organisations())
      ORDER BY n.organisation_id LIMIT 1)`,

  // Which streams the viewer reads blind in a network: none of her own, none that she sees whole. Their pseudonyms are two
  // nested hashes with the secret first, as HMAC has them: without the secret nobody computes or checks one. Another reader has
  // another, so that two cannot lay their lists together.
  `CREATE FUNCTION viewer_blind_streams(network uuid) RETURNS TABLE (pseudonym uuid, stream_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      reader uuid := viewer_reader(network);
      own uuid[] := viewer_organisations();
      introduced uuid[] := viewer_introduced_streams();
      key bytea := (SELECT secret FROM wall_secret);
    BEGIN
      IF reader IS NULL OR network = ANY (viewer_secretariat_networks()) THEN RETURN; END IF;
      RETURN QUERY
        SELECT encode(substring(sha256(key || sha256(key || uuid_send(reader) || uuid_send(s.id))) FOR 16), 'hex')::uuid, s.id
        FROM stream s
        WHERE s.network_id = network AND s.level = 'blind' AND s.withdrawn_at IS NULL
          AND NOT s.organisation_id = ANY (own) AND NOT s.id = ANY (introduced);
    END $$`,
  `REVOKE ALL ON FUNCTION viewer_blind_streams(uuid) FROM PUBLIC`,

  `CREATE FUNCTION blind_streams(network uuid) RETURNS TABLE (
      id uuid, network_id uuid, direction text, resource_id uuid, resource_kind text, band double precision[], band_unit text,
      cell double precision[]
    )
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ SELECT b.pseudonym, v.network_id, v.direction, v.resource_id, v.resource_kind, v.band, v.band_unit, v.cell
      FROM viewer_blind_streams(network) b JOIN blind_view v ON v.stream_id = b.stream_id ORDER BY b.pseudonym $$`,
];
