/** What the program's role may do with each table that has a wall; the policies say with which rows. */
const RIGHTS: Readonly<Record<string, string>> = {
  network: 'SELECT, INSERT',
  organisation: 'SELECT, INSERT',
  facility: 'SELECT, INSERT, UPDATE',
  facility_exact_position: 'SELECT, INSERT, UPDATE, DELETE',
  resource: 'SELECT, INSERT',
  stream: 'SELECT, INSERT, UPDATE',
  stream_property: 'SELECT, INSERT, DELETE',
  stream_terms: 'SELECT, INSERT, UPDATE, DELETE',
  synergy: 'SELECT, INSERT',
  synergy_flow: 'SELECT',
  idempotency_key: 'SELECT, INSERT',
  introduction: 'SELECT',
  introduction_side: 'SELECT',
  audit_trail: 'SELECT, INSERT',
  aggregate_release: 'SELECT, INSERT',
  aggregate_basis: 'SELECT, INSERT',
};

export const TABLES_WITH_A_WALL = Object.keys(RIGHTS);

// Each in a sub-select, so that it is computed once for a statement and not once for a row.
const OWN = 'ANY ((SELECT viewer_organisations())::uuid[])';
const MEMBER = 'ANY ((SELECT viewer_member_networks())::uuid[])';
const NETWORKS = 'ANY ((SELECT viewer_networks())::uuid[])';
const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';
const ANALYST = 'ANY ((SELECT viewer_analyst_networks())::uuid[])';
const INTRODUCED = 'ANY ((SELECT viewer_introduced_streams())::uuid[])';

/** What the table's own row says of a stream that belongs to another row. */
const ofStream = (condition: string) => `EXISTS (SELECT FROM stream s WHERE s.id = stream_id AND ${condition})`;

/** What an analyst reads was made from what only the secretariat reads. */
const OF_OWN_RELEASE = `EXISTS (SELECT FROM aggregate_release r WHERE r.id = release_id AND r.network_id = ${SECRETARIAT})`;

/** A token that was made for one network shows nothing of another, though it be its person's own. */
const OF_ONE_NETWORK = ['facility', 'stream', 'synergy', 'introduction', 'aggregate_release', 'audit_trail'];

const TAKES_PART = (
  table: string,
) => `EXISTS (SELECT FROM network_participation p WHERE p.network_id = ${table}.network_id
  AND p.organisation_id = ${table}.organisation_id AND p.state = 'approved')`;

/** The cheapest question first: most of what is read is public. */
export const POLICIES = [
  ...OF_ONE_NETWORK.map(
    (table) => `CREATE POLICY ${table}_of_one_network ON ${table} AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  ),
  // That a network is there is known to all; what is in it is not.
  `CREATE POLICY network_read ON network FOR SELECT USING (true)`,
  `CREATE POLICY network_made ON network FOR INSERT WITH CHECK ((SELECT viewer_is_installation_administrator()))`,

  `CREATE POLICY organisation_read ON organisation FOR SELECT USING (
    id = ${OWN}
    OR EXISTS (SELECT FROM facility f WHERE f.organisation_id = organisation.id)
    OR id = ANY ((SELECT viewer_secretariat_organisations())::uuid[])
    OR (SELECT viewer_is_installation_administrator())
  )`,
  // A company may register itself before anybody of it has an account.
  `CREATE POLICY organisation_made ON organisation FOR INSERT WITH CHECK (true)`,

  `CREATE POLICY facility_read ON facility FOR SELECT USING (
    level = 'public'
    OR organisation_id = ${OWN}
    OR (level = 'network' AND network_id = ${NETWORKS})
    OR network_id = ${SECRETARIAT}
    OR id = ANY ((SELECT viewer_known_facilities())::uuid[])
  )`,
  `CREATE POLICY facility_made ON facility FOR INSERT WITH CHECK (
    ${TAKES_PART('facility')}
    AND ((organisation_id = ${OWN} AND network_id = ${MEMBER}) OR (level = 'secretariat' AND network_id = ${SECRETARIAT}))
  )`,
  `CREATE POLICY facility_changed ON facility FOR UPDATE USING (organisation_id = ${OWN})`,

  `CREATE POLICY facility_exact_position_read ON facility_exact_position FOR SELECT USING (
    facility_id = ANY ((SELECT viewer_introduced_facilities())::uuid[])
    OR EXISTS (SELECT FROM facility f WHERE f.id = facility_id AND (f.organisation_id = ${OWN} OR f.network_id = ${SECRETARIAT}))
  )`,
  `CREATE POLICY facility_exact_position_written ON facility_exact_position FOR ALL USING (
    EXISTS (SELECT FROM facility f WHERE f.id = facility_id AND f.organisation_id = ${OWN})
  )`,

  // A resource that people added is known where something that uses it is.
  `CREATE POLICY resource_read ON resource FOR SELECT USING (
    key IS NOT NULL
    OR organisation_id = ${OWN}
    OR EXISTS (SELECT FROM stream s WHERE s.resource_id = resource.id)
    OR EXISTS (SELECT FROM synergy y WHERE y.resource_id = resource.id)
  )`,
  `CREATE POLICY resource_made ON resource FOR INSERT WITH CHECK (
    key IS NULL AND (organisation_id = ${OWN} OR organisation_id = ANY ((SELECT viewer_secretariat_organisations())::uuid[]))
  )`,

  `CREATE POLICY stream_read ON stream FOR SELECT USING (
    (withdrawn_at IS NULL AND (
      level = 'public'
      OR (level = 'network' AND network_id = ${NETWORKS})
      OR (level <> 'private' AND network_id = ${SECRETARIAT})
      OR id = ${INTRODUCED}
    ))
    OR organisation_id = ${OWN}
  )`,
  `CREATE POLICY stream_made ON stream FOR INSERT WITH CHECK (
    ${TAKES_PART('stream')}
    AND ((organisation_id = ${OWN} AND network_id = ${MEMBER}) OR (level = 'secretariat' AND network_id = ${SECRETARIAT}))
  )`,
  `CREATE POLICY stream_changed ON stream FOR UPDATE USING (organisation_id = ${OWN})`,

  `CREATE POLICY stream_property_read ON stream_property FOR SELECT USING (${ofStream('true')})`,
  `CREATE POLICY stream_property_written ON stream_property FOR INSERT WITH CHECK (
    ${ofStream(`(s.organisation_id = ${OWN} OR s.network_id = ${SECRETARIAT})`)}
  )`,
  `CREATE POLICY stream_property_removed ON stream_property FOR DELETE USING (${ofStream(`s.organisation_id = ${OWN}`)})`,

  `CREATE POLICY stream_terms_read ON stream_terms FOR SELECT USING (
    ${ofStream(`(stream_terms.released OR s.organisation_id = ${OWN} OR s.network_id = ${SECRETARIAT})`)}
  )`,
  `CREATE POLICY stream_terms_made ON stream_terms FOR INSERT WITH CHECK (
    ${ofStream(`(s.organisation_id = ${OWN} OR (NOT released AND s.network_id = ${SECRETARIAT}))`)}
  )`,
  `CREATE POLICY stream_terms_changed ON stream_terms FOR UPDATE USING (${ofStream(`s.organisation_id = ${OWN}`)})`,
  `CREATE POLICY stream_terms_removed ON stream_terms FOR DELETE USING (${ofStream(`s.organisation_id = ${OWN}`)})`,

  `CREATE POLICY synergy_read ON synergy FOR SELECT USING (
    level = 'public'
    OR donor_organisation_id = ${OWN}
    OR receiver_organisation_id = ${OWN}
    OR (level = 'network' AND network_id = ${NETWORKS})
    OR network_id = ${SECRETARIAT}
  )`,
  // Each side is released by its own company alone.
  `CREATE POLICY synergy_made ON synergy FOR INSERT WITH CHECK (
    (donor_organisation_id = ${OWN} OR receiver_organisation_id = ${OWN} OR network_id = ${SECRETARIAT})
    AND (donor_level = 'secretariat' OR donor_organisation_id = ${OWN})
    AND (receiver_level = 'secretariat' OR receiver_organisation_id = ${OWN})
  )`,
  `CREATE POLICY synergy_flow_read ON synergy_flow FOR SELECT USING (EXISTS (SELECT FROM synergy y WHERE y.id = synergy_id))`,

  `CREATE POLICY idempotency_key_own ON idempotency_key FOR ALL USING (person_id = (SELECT viewer_person()))`,

  // Until both have agreed a company is shown its own side alone.
  `CREATE POLICY introduction_side_read ON introduction_side FOR SELECT USING (
    organisation_id = ${OWN}
    OR introduction_id = ANY ((SELECT viewer_agreed_introductions())::uuid[])
    OR EXISTS (SELECT FROM introduction i WHERE i.id = introduction_id AND i.network_id = ${SECRETARIAT})
  )`,
  `CREATE POLICY introduction_read ON introduction FOR SELECT USING (
    network_id = ${SECRETARIAT} OR id = ANY ((SELECT viewer_introductions())::uuid[])
  )`,

  `CREATE POLICY aggregate_release_read ON aggregate_release FOR SELECT USING (
    network_id = ${ANALYST} OR network_id = ${SECRETARIAT}
  )`,
  `CREATE POLICY aggregate_release_made ON aggregate_release FOR INSERT WITH CHECK (network_id = ${SECRETARIAT})`,
  `CREATE POLICY aggregate_basis_read ON aggregate_basis FOR SELECT USING (${OF_OWN_RELEASE})`,
  `CREATE POLICY aggregate_basis_made ON aggregate_basis FOR INSERT WITH CHECK (${OF_OWN_RELEASE})`,

  // A company reads what concerns it; a person, in the copy of her data, what she did.
  `CREATE POLICY audit_trail_read ON audit_trail FOR SELECT USING (
    owner_organisation_id = ${OWN} OR person_id = (SELECT viewer_person())
  )`,
  `CREATE POLICY audit_trail_written ON audit_trail FOR INSERT WITH CHECK (person_id = (SELECT viewer_person()))`,
];

const quoted = (text: string) => `'${text}'`;

/**
 * All other tables (people, sessions: rooms that keep their own rules) the program's role may read and write, but for the list
 * of migrations and the secret of the walls.
 */
export const GRANTS = [
  `CREATE FUNCTION tables_with_a_wall() RETURNS name[] LANGUAGE sql IMMUTABLE
    RETURN ARRAY[${TABLES_WITH_A_WALL.map(quoted).join(', ')}]::name[]`,
  `CREATE FUNCTION grant_program_rights(program name) RETURNS void LANGUAGE plpgsql SET search_path = $schema, pg_temp
    AS $$ DECLARE
      given record;
    BEGIN
      EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), program);
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), program);
      FOR given IN
        SELECT * FROM (VALUES
          ${Object.entries(RIGHTS)
            .map((row) => `(${row.map(quoted).join(', ')})`)
            .join(', ')}
        ) AS walled (name, rights)
        UNION ALL
        SELECT c.relname, 'SELECT, INSERT, UPDATE, DELETE' FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
          AND c.relname <> ALL (tables_with_a_wall()) AND c.relname NOT IN ('migration', 'wall_secret')
      LOOP
        EXECUTE format('GRANT %s ON %I TO %I', given.rights, given.name, program);
      END LOOP;
    END $$`,
  `REVOKE ALL ON FUNCTION grant_program_rights(name) FROM PUBLIC`,
];
