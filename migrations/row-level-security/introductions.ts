/**
 * Introductions are written by these alone, since each touches a side that the one who asks must not see. They answer with a
 * code of what stands in the way, or NULL. What is not there, what is not seen and what does not belong together has one
 * answer.
 */
export const INTRODUCTION_FUNCTIONS = [
  // One at a time for a pair, so that two that ask each other at once make one introduction.
  `CREATE FUNCTION start_introduction(new_id uuid, one uuid, other uuid, asking uuid, is_proposed boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      network uuid;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended(least(one, other)::text || greatest(one, other)::text, 0));
      IF EXISTS (
        SELECT FROM introduction i JOIN introduction_side a ON a.introduction_id = i.id AND a.stream_id = one
          JOIN introduction_side b ON b.introduction_id = i.id AND b.stream_id = other
        WHERE i.state IN ('asked', 'agreed')
      ) THEN RETURN 'INTRODUCTION_KNOWN'; END IF;
      -- Who was told no does not ask again; who said no may.
      IF asking IS NOT NULL AND EXISTS (
        SELECT FROM introduction_side a JOIN introduction_side b ON b.introduction_id = a.introduction_id AND b.stream_id = other
        WHERE a.stream_id = one AND b.ended_at IS NOT NULL AND a.ended_at IS NULL
      ) THEN RETURN 'INTRODUCTION_REFUSED'; END IF;
      SELECT s.network_id INTO network FROM stream s WHERE s.id = one;
      INSERT INTO introduction (id, network_id, proposed) VALUES (new_id, network, is_proposed);
      INSERT INTO introduction_side (introduction_id, side, stream_id, organisation_id, agreed_at, agreed_by)
        SELECT new_id, s.direction, s.id, s.organisation_id,
          CASE WHEN s.id = asking THEN now() END, CASE WHEN s.id = asking THEN viewer_person() END
        FROM stream s WHERE s.id IN (one, other);
      RETURN NULL;
    END $$`,
  `REVOKE ALL ON FUNCTION start_introduction(uuid, uuid, uuid, uuid, boolean) FROM PUBLIC`,

  `CREATE FUNCTION ask_for_introduction(new_id uuid, own_stream uuid, blind uuid, seen uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      mine stream;
      theirs stream;
    BEGIN
      SELECT s.* INTO mine FROM stream s
        WHERE s.id = own_stream AND s.organisation_id = ANY (viewer_organisations()) AND s.withdrawn_at IS NULL;
      IF mine.id IS NULL OR viewer_reader(mine.network_id) IS NULL THEN RETURN 'STREAM_NOT_FOUND'; END IF;
      IF mine.level = 'private' THEN RETURN 'STREAM_PRIVATE'; END IF;
      IF blind IS NOT NULL THEN
        SELECT s.* INTO theirs FROM viewer_blind_streams(mine.network_id) b JOIN stream s ON s.id = b.stream_id WHERE b.pseudonym = blind;
      ELSE
        SELECT s.* INTO theirs FROM stream s
          WHERE s.id = seen AND s.network_id = mine.network_id AND s.withdrawn_at IS NULL AND s.level IN ('network', 'public')
            AND NOT s.organisation_id = ANY (viewer_organisations());
      END IF;
      IF theirs.id IS NULL OR theirs.direction = mine.direction THEN RETURN 'PARTNER_NOT_FOUND'; END IF;
      RETURN start_introduction(new_id, mine.id, theirs.id, mine.id, false);
    END $$`,

  `CREATE FUNCTION propose_introduction(new_id uuid, supply uuid, demand uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      IF NOT EXISTS (
        SELECT FROM stream s JOIN stream d ON d.id = demand AND d.network_id = s.network_id
        WHERE s.id = supply AND s.direction = 'supply' AND d.direction = 'demand' AND s.level <> 'private' AND d.level <> 'private'
          AND s.withdrawn_at IS NULL AND d.withdrawn_at IS NULL AND s.organisation_id <> d.organisation_id
          AND s.network_id = ANY (viewer_secretariat_networks())
      ) THEN RETURN 'PARTNER_NOT_FOUND'; END IF;
      RETURN start_introduction(new_id, supply, demand, NULL, true);
    END $$`,

  `CREATE FUNCTION answer_introduction(answered uuid, agrees boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      settled introduction;
      own introduction_side;
    BEGIN
      SELECT i.* INTO settled FROM introduction i WHERE i.id = answered FOR UPDATE;
      SELECT x.* INTO own FROM introduction_side x
        WHERE x.introduction_id = answered AND x.organisation_id = ANY (viewer_organisations())
        ORDER BY x.agreed_at IS NOT NULL, x.side LIMIT 1;
      IF own.introduction_id IS NULL THEN RETURN 'INTRODUCTION_NOT_FOUND'; END IF;
      IF settled.state <> 'asked' THEN RETURN 'INTRODUCTION_SETTLED'; END IF;
      IF agrees AND EXISTS (SELECT FROM stream s WHERE s.id = own.stream_id AND s.level = 'private') THEN RETURN 'STREAM_PRIVATE'; END IF;
      UPDATE introduction_side SET
          agreed_at = CASE WHEN agrees THEN coalesce(agreed_at, now()) END, agreed_by = CASE WHEN agrees THEN coalesce(agreed_by, viewer_person()) END,
          ended_at = CASE WHEN NOT agrees THEN now() END, ended_by = CASE WHEN NOT agrees THEN viewer_person() END
        WHERE introduction_id = answered AND side = own.side;
      UPDATE introduction SET changed_at = now(), state = CASE
          WHEN NOT agrees THEN 'declined'
          WHEN EXISTS (SELECT FROM introduction_side x WHERE x.introduction_id = answered AND x.agreed_at IS NULL) THEN 'asked'
          ELSE 'agreed'
        END WHERE id = answered;
      RETURN NULL;
    END $$`,

  `CREATE FUNCTION withdraw_introduction(ended uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      settled introduction;
    BEGIN
      SELECT i.* INTO settled FROM introduction i WHERE i.id = ended FOR UPDATE;
      IF settled.id IS NULL OR NOT (
        EXISTS (SELECT FROM introduction_side x WHERE x.introduction_id = ended AND x.organisation_id = ANY (viewer_organisations()))
        OR (settled.proposed AND settled.state = 'asked' AND settled.network_id = ANY (viewer_secretariat_networks()))
      ) THEN RETURN 'INTRODUCTION_NOT_FOUND'; END IF;
      IF settled.state NOT IN ('asked', 'agreed') THEN RETURN 'INTRODUCTION_SETTLED'; END IF;
      UPDATE introduction_side SET ended_at = now(), ended_by = viewer_person()
        WHERE introduction_id = ended AND organisation_id = ANY (viewer_organisations());
      UPDATE introduction SET state = 'withdrawn', changed_at = now() WHERE id = ended;
      RETURN NULL;
    END $$`,

  // Of the other side of one's own introductions: whether it has agreed, and its blind view, where its level shows one or it
  // has asked for this introduction itself.
  `CREATE FUNCTION introduction_other_sides(wanted uuid[]) RETURNS TABLE (
      introduction_id uuid, side text, agreed boolean, ended boolean, direction text, resource_id uuid, resource_kind text,
      band double precision[], band_unit text, cell double precision[]
    )
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ SELECT other.introduction_id, other.side, other.agreed_at IS NOT NULL, other.ended_at IS NOT NULL,
        v.direction, v.resource_id, v.resource_kind, v.band, v.band_unit, v.cell
      FROM introduction_side own JOIN introduction_side other ON other.introduction_id = own.introduction_id AND other.side <> own.side
        LEFT JOIN blind_view v ON v.stream_id = other.stream_id
          AND (v.level IN ('blind', 'network', 'public') OR (v.level = 'secretariat' AND other.agreed_at IS NOT NULL))
      WHERE own.introduction_id = ANY (wanted) AND own.organisation_id = ANY (viewer_organisations())
      ORDER BY other.introduction_id, other.side $$`,
];
