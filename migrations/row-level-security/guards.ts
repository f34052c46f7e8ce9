/** What the tables keep true by themselves: whose a row is, and that nothing is shown at a place that is not. */
export const GUARDS = [
  `CREATE FUNCTION stream_takes_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      NEW.organisation_id := (SELECT f.organisation_id FROM facility f WHERE f.id = NEW.facility_id);
      IF NEW.organisation_id IS NULL THEN
        RAISE EXCEPTION 'no such facility' USING ERRCODE = '23503', CONSTRAINT = 'stream_facility_exists';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER stream_takes_organisation BEFORE INSERT OR UPDATE OF facility_id, organisation_id ON stream
    FOR EACH ROW EXECUTE FUNCTION stream_takes_organisation()`,

  `CREATE FUNCTION synergy_takes_organisations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      NEW.donor_organisation_id := (SELECT f.organisation_id FROM facility f WHERE f.id = NEW.donor_id);
      NEW.receiver_organisation_id := (SELECT f.organisation_id FROM facility f WHERE f.id = NEW.receiver_id);
      IF NEW.donor_organisation_id IS NULL OR NEW.receiver_organisation_id IS NULL THEN
        RAISE EXCEPTION 'no such facility' USING ERRCODE = '23503',
          CONSTRAINT = CASE WHEN NEW.donor_organisation_id IS NULL THEN 'synergy_donor_exists' ELSE 'synergy_receiver_exists' END;
      END IF;
      NEW.level := CASE WHEN NEW.donor_level = 'public' THEN NEW.receiver_level WHEN NEW.receiver_level = 'public' THEN NEW.donor_level
        WHEN NEW.donor_level = 'network' THEN NEW.receiver_level ELSE NEW.donor_level END;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER synergy_takes_organisations BEFORE INSERT OR UPDATE ON synergy
    FOR EACH ROW EXECUTE FUNCTION synergy_takes_organisations()`,

  `CREATE FUNCTION facility_passes_organisation_on() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      UPDATE stream SET organisation_id = NEW.organisation_id WHERE facility_id = NEW.id;
      UPDATE synergy SET donor_organisation_id = NEW.organisation_id WHERE donor_id = NEW.id;
      UPDATE synergy SET receiver_organisation_id = NEW.organisation_id WHERE receiver_id = NEW.id;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER facility_passes_organisation_on AFTER UPDATE OF organisation_id ON facility FOR EACH ROW
    WHEN (OLD.organisation_id <> NEW.organisation_id) EXECUTE FUNCTION facility_passes_organisation_on()`,

  // A stream with name and place is no wider than name and place themselves.
  `CREATE FUNCTION is_as_wide(held text, asked text) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN asked NOT IN ('network', 'public') OR held = 'public' OR held = asked`,
  `CREATE FUNCTION refuse_too_narrow_facility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      wrong boolean;
    BEGIN
      IF TG_TABLE_NAME = 'stream' THEN
        wrong := NEW.withdrawn_at IS NULL
          AND NOT is_as_wide((SELECT f.level FROM facility f WHERE f.id = NEW.facility_id), NEW.level);
      ELSIF TG_TABLE_NAME = 'synergy' THEN
        wrong := NOT is_as_wide((SELECT f.level FROM facility f WHERE f.id = NEW.donor_id), NEW.level)
          OR NOT is_as_wide((SELECT f.level FROM facility f WHERE f.id = NEW.receiver_id), NEW.level);
      ELSE
        wrong := EXISTS (SELECT FROM stream s WHERE s.facility_id = NEW.id AND s.withdrawn_at IS NULL AND NOT is_as_wide(NEW.level, s.level))
          OR EXISTS (SELECT FROM synergy y WHERE NEW.id IN (y.donor_id, y.receiver_id) AND NOT is_as_wide(NEW.level, y.level));
      END IF;
      IF wrong THEN
        RAISE EXCEPTION 'facility narrower than what is shown at it' USING ERRCODE = '23514', CONSTRAINT = 'facility_as_wide_as_shown';
      END IF;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER stream_facility_as_wide AFTER INSERT OR UPDATE OF level, facility_id, withdrawn_at ON stream
    FOR EACH ROW EXECUTE FUNCTION refuse_too_narrow_facility()`,
  `CREATE TRIGGER synergy_facilities_as_wide AFTER INSERT OR UPDATE ON synergy
    FOR EACH ROW EXECUTE FUNCTION refuse_too_narrow_facility()`,
  `CREATE TRIGGER facility_as_wide AFTER UPDATE OF level ON facility
    FOR EACH ROW EXECUTE FUNCTION refuse_too_narrow_facility()`,

  // Counting needs no right to the network's other columns.
  `CREATE FUNCTION count_revision(counted uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ UPDATE network SET revision = revision + 1 WHERE id = counted $$`,
  // FOR UPDATE asks for the right to change, which nobody has to another's stream; what is locked is not read.
  `CREATE FUNCTION lock_streams(locked uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      PERFORM FROM stream WHERE id = ANY (locked) ORDER BY id FOR UPDATE;
    END $$`,
  // A party decides about its own side alone.
  `CREATE FUNCTION release_synergy(released uuid, wanted text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ DECLARE
      own uuid[] := viewer_organisations();
    BEGIN
      UPDATE facility f SET level = wanted FROM synergy y
        WHERE y.id = released AND f.organisation_id = ANY (own) AND f.id IN (y.donor_id, y.receiver_id) AND NOT is_as_wide(f.level, wanted);
      UPDATE synergy SET
          donor_level = CASE WHEN donor_organisation_id = ANY (own) THEN wanted ELSE donor_level END,
          receiver_level = CASE WHEN receiver_organisation_id = ANY (own) THEN wanted ELSE receiver_level END
        WHERE id = released AND (donor_organisation_id = ANY (own) OR receiver_organisation_id = ANY (own));
      RETURN FOUND;
    END $$`,
];
