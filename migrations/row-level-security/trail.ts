/** How the trail notes that something confidential was seen: once for each person, stream and day, so that it stays readable. */
export const TRAIL_FUNCTIONS = [
  `CREATE FUNCTION once_a_day(seer uuid, seen uuid, how text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    RETURN (SELECT encode(substring(sha256(secret || sha256(secret || convert_to(concat_ws(' ', seer, seen, how, (now() AT TIME ZONE 'UTC')::date), 'UTF8'))) FOR 16), 'hex')::uuid
      FROM wall_secret)`,
  `REVOKE ALL ON FUNCTION once_a_day(uuid, uuid, text) FROM PUBLIC`,

  // Seen whole by somebody who is not of the company, though the network does not see it: by whom, and in which office.
  `CREATE FUNCTION note_seen(seen uuid[], seen_from text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ INSERT INTO audit_trail (person_id, organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id, network_id, address, once_key)
      SELECT viewer_person(), viewer_organisations(),
        CASE WHEN s.network_id = ANY (viewer_secretariat_networks()) THEN 'secretariat' ELSE 'introduced' END,
        'seen', 'stream', s.id, s.organisation_id, s.network_id, seen_from, once_a_day(viewer_person(), s.id, 'whole')
      FROM stream s
      WHERE s.id = ANY (seen) AND s.level IN ('secretariat', 'blind') AND viewer_person() IS NOT NULL
        AND NOT s.organisation_id = ANY (viewer_organisations())
        AND (s.network_id = ANY (viewer_secretariat_networks()) OR s.id = ANY (viewer_introduced_streams()))
      ON CONFLICT DO NOTHING $$`,

  // Shown blind: the owner learns that a company of the network was shown it, and no more, as that company learned no more of her.
  `CREATE FUNCTION note_seen_blind(network uuid, seen uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ INSERT INTO audit_trail (organisation_ids, audience, action, subject_kind, subject_id, owner_organisation_id, network_id, once_key)
      SELECT '{}', 'member', 'seenBlind', 'stream', s.id, s.organisation_id, s.network_id, once_a_day(viewer_reader(network), s.id, 'blind')
      FROM viewer_blind_streams(network) b JOIN stream s ON s.id = b.stream_id
      WHERE b.pseudonym = ANY (seen)
      ON CONFLICT DO NOTHING $$`,
];
