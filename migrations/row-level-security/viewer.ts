/**
 * Who asks, and what follows from it: looked up here, from the person alone, so that no row is opened by what the program
 * says of somebody's rights. A disabled person has none. With the owner's rights, since the answers decide the policies
 * of the very tables that are read for them.
 */
export const VIEWER_FUNCTIONS = [
  `CREATE FUNCTION viewer_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.person', true), '')::uuid`,
  // The one network that an API token was made for; NULL for all else.
  `CREATE FUNCTION viewer_only_network() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.network', true), '')::uuid`,
  // After a transaction that set it, the setting is empty and not NULL.
  ids(
    'viewer_organisations',
    `SELECT m.organisation_id FROM membership m JOIN person p ON p.id = m.person_id
      WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.organisation_id IS NOT NULL`,
  ),
  ids(
    'viewer_member_networks',
    `SELECT n.network_id FROM network_participation n
      WHERE n.organisation_id = ANY (viewer_organisations()) AND n.state = 'approved'`,
  ),
  ids(
    'viewer_secretariat_networks',
    `SELECT m.network_id FROM membership m JOIN person p ON p.id = m.person_id
      WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.role = 'secretariat'`,
  ),
  ids(
    'viewer_analyst_networks',
    `SELECT m.network_id FROM membership m JOIN person p ON p.id = m.person_id
      WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.role = 'analyst'`,
  ),
  // Networks of which the viewer sees what the whole network sees.
  ids(
    'viewer_networks',
    `SELECT unnest(viewer_member_networks()) UNION SELECT m.network_id FROM membership m JOIN person p ON p.id = m.person_id
      WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.network_id IS NOT NULL`,
  ),
  `CREATE FUNCTION viewer_is_installation_administrator() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = $schema, pg_temp
    RETURN EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id
      WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.role = 'installationAdministrator')`,
  ids(
    'viewer_introductions',
    `SELECT own.introduction_id FROM introduction_side own WHERE own.organisation_id = ANY (viewer_organisations())`,
  ),
  ids(
    'viewer_agreed_introductions',
    `SELECT i.id FROM introduction i JOIN introduction_side own ON own.introduction_id = i.id
      WHERE i.state = 'agreed' AND own.organisation_id = ANY (viewer_organisations())`,
  ),
  // Streams that an introduction opens: taking one back to private, or withdrawing it, closes it again.
  ids(
    'viewer_introduced_streams',
    `SELECT other.stream_id FROM introduction_side other JOIN stream s ON s.id = other.stream_id
      WHERE other.introduction_id = ANY (viewer_agreed_introductions())
        AND NOT other.organisation_id = ANY (viewer_organisations())
        AND s.level <> 'private' AND s.withdrawn_at IS NULL`,
  ),
  // Facilities of those streams, and at the other end of one's own synergies.
  ids(
    'viewer_known_facilities',
    `SELECT s.facility_id FROM stream s WHERE s.id = ANY (viewer_introduced_streams())
      UNION SELECT y.receiver_id FROM synergy y WHERE y.donor_organisation_id = ANY (viewer_organisations())
      UNION SELECT y.donor_id FROM synergy y WHERE y.receiver_organisation_id = ANY (viewer_organisations())`,
  ),
  // Of those alone the exact place as well: a synergy does not show more of a place than its owner does.
  ids(
    'viewer_introduced_facilities',
    `SELECT s.facility_id FROM stream s WHERE s.id = ANY (viewer_introduced_streams())`,
  ),
  ids(
    'viewer_secretariat_organisations',
    `SELECT n.organisation_id FROM network_participation n
      WHERE n.network_id = ANY (viewer_secretariat_networks())`,
  ),
  // Whoever holds the link of an invitation is told whose it is, before there is an account.
  `CREATE FUNCTION inviting_organisation(invited uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = $schema, pg_temp
    RETURN (SELECT o.name FROM invitation i JOIN organisation o ON o.id = i.organisation_id WHERE i.id = invited)`,
];

/** A function that gives a list of ids; an empty one, at once, to a visitor. */
function ids(name: string, question: string): string {
  return `CREATE FUNCTION ${name}() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      IF viewer_person() IS NULL THEN RETURN '{}'; END IF;
      RETURN ARRAY(${question});
    END $$`;
}
